// What is wrong in a place of the document, in English: a sentence for each kind, with what may stand there.

const list = (names) => names.join(", ");

export const SAID_EN = {
  empty: ([, most]) => `This is still empty. Write a text of at most ${most} characters.`,
  object: () => "A group of fields belongs here. Fill in the fields below.",
  members: ({ names }) => `The scorecard does not know this part. Only these can stand here: ${list(names)}.`,
  once: () => "This key is taken. Each key may be used once.",
  list: ({ numbers: [least, most], found }) =>
    least === most
      ? `There should be exactly ${most} here.`
      : `There should be ${least} to ${most} here.${/\d/.test(found) ? ` Now there are ${/\d+/.exec(found)[0]}.` : ""}`,
  whole: ({ numbers: [least, most] }) =>
    least === most ? `This can only be ${most}.` : `Enter a whole number from ${least} to ${most}.`,
  flag: () => "This is either on or off.",
  text: ({ numbers: [, most] }) => `This text is too long. There is room for ${most} characters, on one line.`,
  plain: () => "Use plain text: no HTML, no web address and no invisible characters.",
  choices: () => "Write a choice as [je|u], with one bar. Use no other | in a text, and no choice in a name or heading.",
  places: ({ names }) => `Put ${names.map((name) => `{${name}}`).join(" and ")} in this text. The scorecard fills that in.`,
  word: ({ names }) => `Choose one of these words: ${list(names)}.`,
  key: () => "Use small letters, digits, _ and -. Begin with a letter. There is room for 40 characters.",
  tag: () => "This is not a language code. A language code is for example nl or pt-BR.",
  modes: () => "A scorecard is about oneself, or about oneself and a candidate.",
  pillar: () => "This group does not exist. Choose a group from the list.",
  noPillar: () => "This question belongs to a group, but there are no groups.",
  together: () => "Questions of one group stand together, in the order of the groups. Give each group at least one question.",
  filled: () => "There is a group without questions. Put a question in it or remove the group.",
  anchors: () => "The points with a text go up, from 1 to the highest point.",
  bands: () => "The first limit is 0, and each one after it is higher than the one before.",
  perAnchor: () => "There should be one example for each point that has a text.",
  others: () => "All questions are ticked for the comparison. Leave at least one to compare with.",
  address: () => "Enter an address that begins with https://.",
  file: () => "This is not the name of a file beside the document, such as my-advice.en.json.",
  size: ({ numbers: [most] }) => `The file would be larger than ${most} kB. The scorecard cannot read a file of that size. Shorten texts or remove questions.`,
  same: () => "This is not the same in every language.",
};
