/** The words around the text of a page. */
export type FrameWords = {
  skip: string;
  menu: string;
  closeMenu: string;
  /** Names the list of languages. */
  language: string;
  /** That this is a translation and the Dutch text holds. */
  translation: string;
  readDutch: string;
  /** That a part is shown in Dutch because nobody translated it yet. */
  notTranslated: string;
  sources: string;
  /** That the rules below are in Dutch. */
  sourcesNote: string;
  /** With `{date}`. */
  checked: string;
  help: string;
  /** With `{phone}` and `{email}`. */
  reach: string;
  feedback: string;
  /** That the site is not the government's. */
  independent: string;
  aboutTheSite: string;
  readOn: string;
  /** The list of flyers and posters; the size of the paper is written behind them. */
  print: { title: string; flyer: string; poster: string };
  /** `example` with `{accepted}`, `{hours}` and `{waiting}`; the others name the three kinds of block. */
  forty: { example: string; accepted: string; waiting: string; toGo: string };
};
