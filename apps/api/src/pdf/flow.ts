import type { MarkedPage } from './marked-page.ts';

/** A piece of a document that stays together on one page. */
export interface Block {
  /** In points. */
  height: number;
  draw(page: MarkedPage, top: number): void;
}

/** Puts blocks under each other and turns the page when one does not fit. */
export class Flow {
  page: MarkedPage;
  top: number;
  readonly #bottom: number;
  readonly #turnPage: () => { page: MarkedPage; top: number };

  /** `turnPage` gives a fresh page and where its contents may begin; `bottom` is where contents must end. */
  constructor(bottom: number, turnPage: () => { page: MarkedPage; top: number }) {
    this.#bottom = bottom;
    this.#turnPage = turnPage;
    ({ page: this.page, top: this.top } = turnPage());
  }

  fits(height: number): boolean {
    return this.top + height <= this.#bottom;
  }

  newPage(): void {
    ({ page: this.page, top: this.top } = this.#turnPage());
  }

  place(block: Block): void {
    if (!this.fits(block.height)) this.newPage();
    block.draw(this.page, this.top);
    this.top += block.height;
  }

  skip(height: number): void {
    this.top += height;
  }

  /** Moves down so that a last block of this height stands at the bottom of the page. */
  sinkFor(height: number): void {
    this.top = Math.max(this.top, this.#bottom - height);
  }
}
