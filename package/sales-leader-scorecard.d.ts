/** What `<sales-leader-scorecard>` is to a script: docs/CONTRACT.md of the project in types. */

/** Keys of the ten items. */
export type ItemKey =
  | "leadership_motivation"
  | "listening_empathy"
  | "trust_delegation"
  | "coaching"
  | "team_strategy"
  | "consistency"
  | "planning_structure"
  | "connecting_motivating"
  | "self_reflection"
  | "learning_agility";

/** Keys of the five seller strengths, the optional second block. */
export type SellerKey =
  | "persuasion"
  | "result_drive"
  | "perseverance"
  | "autonomy"
  | "negotiation";

/** One answer; null is none yet. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 6 | 7 | "not-observed" | null;

/** All answers: the seller keys are there when that block is on. */
export type Ratings = Readonly<Record<ItemKey, Rating> & Partial<Record<SellerKey, Rating>>>;

/** Answers to set: those of keys that are not named, null or undefined are cleared. */
export type GivenRatings = Readonly<Partial<Record<ItemKey | SellerKey, Rating>>>;

export type Mode = "self" | "candidate";
export type Band = "little" | "partly" | "often" | "strong";
export type Status = "idle" | "loading" | "ready" | "failed";

/** The result object of the project's docs/SCORING.md. */
export interface Result {
  readonly instrument: "sales-leader";
  readonly instrumentVersion: number;
  readonly mode: Mode;
  readonly items: number;
  readonly answered: number;
  readonly unanswered: readonly ItemKey[];
  readonly notObserved: readonly ItemKey[];
  /** Every item is rated or marked not observed. */
  readonly complete: boolean;
  /** 0 to 100. */
  readonly total: number | null;
  readonly provisional: boolean;
  readonly range: readonly [low: number, high: number] | null;
  readonly band: Band | null;
  readonly critical: readonly ItemKey[];
  readonly reserved: boolean;
  readonly roleShift: {
    readonly points: number;
    readonly direction: "lagging" | "balanced" | "leading";
  } | null;
  readonly seller: {
    readonly total: number;
    readonly difference: number | null;
    readonly accent: "leader" | "balanced" | "seller" | null;
  } | null;
  readonly uniform: boolean;
}

/** What `toJSON()` returns. */
export interface Snapshot {
  readonly version: string;
  /** Before `ready` what was set. */
  readonly ratings: Ratings;
  readonly result: Result | null;
}

/** What the events tell; it is frozen. */
export interface ScorecardDetail {
  readonly version: string;
  /** The attribute of that name, or null. */
  readonly name: string | null;
  readonly ratings: Ratings;
  readonly result: Result;
}

/** What went wrong. Later releases may add codes. */
export type ErrorCode = "load" | "crash" | "ratings" | "instrument" | (string & {});

/** What `scorecard-error` tells; it is frozen. */
export interface ScorecardErrorDetail {
  readonly version: string;
  readonly name: string | null;
  readonly code: ErrorCode;
  readonly message: string;
}

/** The events by their names. All bubble and cross shadow boundaries; none can be cancelled. */
export interface ScorecardEventMap {
  /** Once in an element's life, and again after a restart. */
  "scorecard-ready": CustomEvent<ScorecardDetail>;
  /** The visitor's first rating, also after all were cleared; not after answers that were kept, set or taken over. */
  "scorecard-start": CustomEvent<ScorecardDetail>;
  /** Every rating, mark or clearing by the visitor, and "undo". */
  "scorecard-change": CustomEvent<ScorecardDetail>;
  /** `result.complete` became true. */
  "scorecard-complete": CustomEvent<ScorecardDetail>;
  /** The visitor cleared all answers. */
  "scorecard-reset": CustomEvent<ScorecardDetail>;
  "scorecard-error": CustomEvent<ScorecardErrorDetail>;
}

/** The attributes, all optional: for the JSX of a framework, for example (README.md). */
export interface ScorecardAttributes {
  lang?: string;
  mode?: Mode;
  address?: "je" | "u";
  theme?: "auto" | "light" | "dark";
  layout?: "list" | "steps";
  accent?: string;
  "seller-profile"?: "" | boolean;
  persist?: "none" | "session" | "local";
  loading?: "lazy" | "eager";
  name?: string;
  agency?: string;
  "contact-url"?: string;
  "contact-label"?: string;
  "privacy-url"?: string;
  /** An instrument of one's own, with `{lang}` where its language stands (docs/INSTRUMENTS.md of the project). The types of keys, ratings and results are those of the sales leader. */
  "instrument-src"?: string;
}

type Listener<E> = (this: SalesLeaderScorecardElement, event: E) => unknown;
type AllEvents = Omit<HTMLElementEventMap, keyof ScorecardEventMap> & ScorecardEventMap;
/** What `frame.js` fires on an iframe too. */
type Framed = "scorecard-ready" | "scorecard-complete";

export interface SalesLeaderScorecardElement extends HTMLElement {
  /**
   * All answers. Setting replaces all of them; a wrong key or value throws a `TypeError` that names
   * it and changes nothing. Before `ready` it holds what was set, which may be
   * nothing: the type is that of a ready element.
   */
  get ratings(): Ratings;
  set ratings(ratings: GivenRatings);
  /** Never null once ready. */
  readonly result: Result | null;
  readonly status: Status;
  /** The version of the package. */
  readonly version: string;
  /** Clears all answers and notes, and fires nothing. */
  reset(): void;
  /** Focuses the first slider without an answer. */
  focus(options?: FocusOptions): void;
  /**
   * The page's address with the answers in its fragment; null before ready, and where that address is
   * not `http:` or `https:`.
   */
  shareUrl(): string | null;
  /**
   * Opens the print dialogue with the report alone. Loads the report first; rejected where that fails
   * or the browser refuses.
   */
  print(): Promise<void>;
  /** The report as a PDF, or the checklist to fill in by hand. */
  pdf(options?: { blank?: boolean }): Promise<Blob>;
  toJSON(): Snapshot;
  addEventListener<K extends keyof AllEvents>(
    type: K,
    listener: Listener<AllEvents[K]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof AllEvents>(
    type: K,
    listener: Listener<AllEvents[K]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "sales-leader-scorecard": SalesLeaderScorecardElement;
  }
  /**
   * The events bubble: a listener of the document or of any element around hears them too. From an iframe
   * with `frame.js` two of them come without a detail.
   */
  interface GlobalEventHandlersEventMap
    extends Omit<ScorecardEventMap, Framed>, Record<Framed, CustomEvent<ScorecardDetail | null>> {}
}
