// What the builder says in English.

/** By the name of a setting: `label`, and where there is one a `hint`, a `placeholder`, its choices. */
const settings = {
  lang: { label: "Language", choices: { nl: "Dutch", en: "English", de: "German", fr: "French" } },
  mode: { label: "Who it is about", choices: { self: "the visitor", candidate: "a candidate" } },
  address: {
    label: "Form of address",
    choices: { je: "informal (je)", u: "formal (u)" },
    off: "Only Dutch has two forms of address.",
  },
  "seller-profile": { label: "Five more questions, about selling" },
  layout: {
    label: "View",
    choices: { list: "a list, all questions below each other", steps: "one question at a time" },
    hint: "With one question at a time the scorecard takes less room on your page.",
  },
  theme: {
    label: "Light or dark",
    choices: { auto: "like your page", light: "always light", dark: "always dark" },
  },
  accent: {
    label: "Your brand colour",
    placeholder: "default",
    hint: "Leave it empty for the default colour. Text stays readable, on a light colour too.",
    pick: "Pick a colour",
    clear: "Back to the default colour",
  },
  persist: {
    choices: {
      none: ["Not kept", "Gone after closing or reloading. Nothing is put on the device."],
      session: ["As long as the tab is open", "Still there after a reload. Gone after that."],
      local: [
        "On the visitor’s device",
        "Until the visitor clears them. Anyone who uses the same browser can see them. Mention this in your privacy statement.",
      ],
    },
    hint: "The scorecard never sends the answers anywhere and sets no cookies.",
  },
  "contact-url": {
    label: "Email address, phone number or web page",
    placeholder: "info@youragency.com",
    hint: "The button below the result goes here. You may leave it empty: then there is no button.",
  },
  agency: {
    label: "Name of your agency",
    placeholder: "Your Agency",
    hint: "Tells a visitor whose scorecard this is, on paper and in the PDF too.",
  },
  "contact-label": {
    label: "Text on the button",
    placeholder: "Book a call",
    hint: "You may leave it empty: the button then says ‘Get in touch’. If you fill in the name of your agency, it says ‘Discuss your result with’ and that name.",
  },
  "privacy-url": {
    label: "Page with your privacy statement",
    placeholder: "youragency.com/privacy",
    hint: "The link stands in the result, beside the contact button if there is one. If answers are kept, it stands there too.",
  },
  "instrument-src": {
    label: "Address of your own questions",
    placeholder: "https://youragency.com/questions.{lang}.json",
    hint: "You may leave it empty: then our ten questions about leading in sales are asked. Write {lang} where the language stands.",
  },
  name: {
    label: "Name of this scorecard",
    hint: "Only needed if your site has more than one scorecard. Give each its own name, and their answers stay apart.",
  },
};

export const EN = {
  settings,
  groups: {
    contact: "Contact",
    questions: "Questions",
    looks: "Looks",
    keeping: "Keeping answers",
    more: "More options",
  },
  anew: "Start afresh",
  kept: "What you choose here stays in your browser as long as this tab is open.",
  unloaded:
    "These questions cannot be loaded. Is the file at this address, and may this site read it? You can copy the code now and put the file there later. The message is:",
  made: {
    mail: (shown) => `The button starts an email to ${shown}.`,
    number: (shown) => `The button calls ${shown}.`,
    page: (shown) => `The button opens ${shown}.`,
    web: (shown) => `The link opens ${shown}.`,
  },
  problems: {
    colour: "Write the colour as # and six characters, such as #0b5563.",
    instrument: "Enter the address of a file that ends in .json and begins with https.",
    incomplete: "This address is not complete yet.",
    mailbox: "This email address is not right. Enter one address, such as info@youragency.com.",
    number: "A phone number has 5 to 15 digits. Enter one number.",
    page: "Enter the address of a web page, such as youragency.com/privacy.",
    scheme: "This kind of link does not work here. Enter an email address, phone number or web page.",
    space: "An address has no spaces.",
    unknown: "This is not an email address, phone number or web page.",
  },
  lacking: {
    "contact-url": "Note: this code has no contact button, because the contact is not right yet.",
    "privacy-url": "Note: this code has no privacy statement, because its address is not right yet.",
    "instrument-src": "Note: this code does not have your own questions, because their address is not right yet.",
    accent: "Note: this code does not have your colour, because it is not right yet.",
  },
  needed: {
    "contact-label": "You chose a text for the button, but no contact. Without a contact there is no button.",
  },
  unshown:
    "Note: in a frame or behind a link the scorecard does not show the name of your agency or your button text. Choose ‘In your page’ if you need them.",
  ownQuestions:
    "Note: in a frame or behind a link the scorecard shows your own questions only if their file lies beside the scorecard itself. Otherwise choose ‘In your page’.",
  refused: "There is nothing on your clipboard yet. Correct the field or empty it.",
  mailRefused: "The email is not ready yet. Correct the field or empty it.",
  copied: "Copied",
  selected: (keys) => `Your browser does not allow copying. The code is selected now: press ${keys}.`,
  unfold: (lines) => `Show all ${lines} lines`,
  fold: "Show less",
  mail: {
    subject: "Could you put our scorecard on the site?",
    open: "Hello,\n\nCould you put this scorecard on our site? This is how:",
    code: "The code:",
    block: "The block:",
    without: "Would you rather do without the plugin? This is how:",
    later: "(Paste the code here.)",
    short:
      "The whole code does not fit in an email. The email therefore has a short code, with a link in place of the questions as text. Rather send the whole code? Copy it and paste it into the email.",
    none: "The code does not fit in an email. Copy the code and paste it into the email, below the steps.",
  },
};
