import { markup } from './html.ts';

/** The sign, in the colour of its surroundings. */
export const LOGO = markup`<svg aria-hidden="true" viewBox="0 0 28 16">
  <g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round">
    <path d="M2 2v12M26 2v12M2 8h24" />
  </g>
  <circle cx="17" cy="8" r="3.4" fill="currentColor" />
</svg>`;
