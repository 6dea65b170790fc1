import { readFileSync } from 'node:fs';

/** One file for the app and for pages: what stands below stays where it is when one becomes the other. */
const FALLBACK_FACES = readFileSync(new URL('../../text/fallback-faces.css', import.meta.url), 'utf8')
  .replaceAll(/\/\*[^]*?\*\//g, '')
  .replaceAll(/\s*([{},:;])\s*/g, '$1')
  .replaceAll(/;}/g, '}');

/** All that a page needs to be read; the app's own sheet follows with the app. Unlayered, it stands over the app's base layer. */
export const PAGE_STYLE = `
${FALLBACK_FACES.trim()}
:root{color-scheme:light dark;--paper:light-dark(#faf9f5,#151513);--panel:light-dark(#fff,#1d1c1a);--ink:light-dark(#1c1b19,#edeae2);--muted:light-dark(#65625b,#a5a096);--line:light-dark(#e5e1d8,#33312c);--soft:light-dark(#f2efe8,#282622);--accent:light-dark(#b3261e,#ff8a80);--mark:light-dark(#fbe3a3,#5c4714)}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0}.page{font:400 .875rem/1.45 'Inter Page','Inter Fallback',ui-sans-serif,system-ui,sans-serif}
.page *{box-sizing:border-box;margin:0;padding:0}
.page a{color:inherit;text-decoration:none}
.page a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.page .skip{position:absolute;left:.5rem;top:-4rem;background:var(--ink);color:var(--paper);padding:.5rem 1rem;border-radius:.5rem}
.page .skip:focus{top:.5rem}
.page>header{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;min-height:3.5rem;padding:.5rem 1.25rem;background:var(--panel);border-bottom:1px solid var(--line)}
.page .logo{display:flex;align-items:center;gap:.5rem;font:600 1.5rem/1 'Newsreader Page','Newsreader Georgia','Newsreader Times',ui-serif,serif;letter-spacing:-.02em}
.page .logo svg{width:1.5rem;height:.875rem;color:var(--accent)}
.page .site{color:var(--muted);padding-left:1rem;border-left:1px solid var(--line)}
.page main,.page>footer{max-width:41rem;margin:0 auto;padding:2.5rem 1.25rem 2rem;outline:0}
.page h1,.page .title{font:500 clamp(1.75rem,1.4rem + 1.6vw,2.5rem)/1.12 'Newsreader Page','Newsreader Georgia','Newsreader Times',ui-serif,serif;letter-spacing:-.015em;text-wrap:balance;overflow-wrap:anywhere}
.page .when{color:var(--accent);font-weight:600;font-size:.9375rem;margin-bottom:.375rem}
.page .lead{margin-top:.75rem;font-size:1rem}.page .muted{color:var(--muted)}
.page .tags{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1.125rem;list-style:none}
.page .tags a{display:block;padding:.25rem .75rem;border:1px solid var(--line);border-radius:1rem;background:var(--panel)}
.page .tags a:hover{border-color:var(--muted)}
.page figure{margin-top:1.75rem}
.page blockquote{border-inline-start:3px solid var(--accent);padding-inline-start:1.125rem;font:400 1.25rem/1.5 'Newsreader Page','Newsreader Georgia','Newsreader Times',ui-serif,serif;overflow-wrap:anywhere}
.page mark{background:var(--mark);color:inherit}
.page figcaption{margin-top:.625rem;font-size:.8125rem;color:var(--muted)}
.page figcaption a,.page p a,.page>footer a{text-decoration:underline;text-underline-offset:2px;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent)}
.page .files{display:flex;flex-wrap:wrap;gap:.25rem .875rem;margin-top:1rem;font-size:.8125rem;color:var(--muted)}
.page .found{margin-top:1.75rem;padding:.875rem 1rem;border-radius:.5rem;background:var(--soft);font-size:.8125rem}
.page h2{margin-top:2.5rem;font-size:.8125rem;font-weight:600;color:var(--muted)}
.page h3{margin-top:1rem;font-size:.8125rem;font-weight:600}
.page small{display:block;color:var(--muted);font-size:.8125rem}
.page .events{margin-top:.375rem;list-style:none}
.page .events a{display:grid;grid-template-columns:minmax(7.5rem,11rem) 1fr;gap:0 1.25rem;padding:.625rem 0;border-bottom:1px solid var(--line);font-size:.9375rem}
.page .events a:hover .name{text-decoration:underline;text-underline-offset:2px}
.page .events .day{color:var(--muted);font-size:.8125rem;line-height:1.65;font-variant-numeric:tabular-nums}
.page .open{display:inline-block;margin-top:1.25rem;padding:.5rem 1rem;border-radius:.5rem;background:var(--ink);color:var(--paper);font-weight:500;text-decoration:none}
.page>footer{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding-top:1rem;padding-bottom:3rem;border-top:1px solid var(--line);font-size:.8125rem;color:var(--muted)}
@media(max-width:30rem){.page .events a{grid-template-columns:1fr}.page .site{width:100%;padding:0;border:0}.page main{padding-top:1.5rem}}
.app .front,.embed .page>header,.embed .page>footer,.shell,.embed .shell{display:none}
.app:not(.embed) .shell{display:block;height:100dvh;overflow:hidden;font:400 .875rem/1.45 'Inter Page','Inter Fallback',ui-sans-serif,system-ui,sans-serif}
.shell *{box-sizing:border-box;margin:0}
.shell header{display:flex;align-items:center;gap:.75rem;min-height:3.5rem;padding:.375rem 1.25rem;background:var(--panel);border-bottom:1px solid var(--line)}
.shell .logo{display:flex;align-items:center;gap:.5rem;font:600 1.5rem/1 'Newsreader Page','Newsreader Georgia','Newsreader Times',ui-serif,serif;letter-spacing:-.02em}
.shell .logo svg{width:1.5rem;height:.875rem;color:var(--accent)}
.shell header p{color:var(--muted);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
@media(min-width:64rem){.shell header p{margin-left:.25rem;padding-left:1rem;border-left:1px solid var(--line)}}
@media(max-width:63.99rem){.shell .logo span{display:none}}
.shell .tabs,.shell .strip,.shell .rows{display:none}
@media(max-width:47.99rem){.shell header{gap:.5rem;padding:.375rem calc(16px + 10.25rem) .375rem 1rem}.shell header p{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;white-space:normal;color:inherit;font:600 1.125rem/1.375rem 'Newsreader Page','Newsreader Georgia','Newsreader Times',ui-serif,serif;text-wrap:balance}
.first .shell .tabs,.first .shell .strip,.first .shell .rows{display:block}.first .shell .tabs{display:flex;height:45px;background:var(--panel);padding:0 4px;line-height:44px;border-bottom:1px solid var(--line);color:var(--muted);font-weight:500}
.shell .tabs *{padding:0 .75rem;font-weight:500}.shell .tabs b{color:var(--ink);box-shadow:inset 0 -2px var(--ink)}
.shell .strip{height:176px;border-bottom:1px solid var(--line)}
.shell .year{padding:1rem 1rem .25rem;border-bottom:1px solid var(--line);font:600 1.125rem/1.5rem 'Newsreader Page','Newsreader Georgia','Newsreader Times',ui-serif,serif;font-variant-numeric:tabular-nums}
.shell .row{position:relative;display:grid;grid-template-columns:2.5rem 2.75rem minmax(0,1fr);gap:0 .375rem;padding:.5rem 1rem;border-bottom:1px solid var(--line);line-height:1.25rem}
.shell .row b{position:absolute;left:1rem;top:.5rem;font-size:.8125rem;font-weight:600}
.shell .date,.shell .day{font-size:.8125rem;color:var(--muted);font-variant-numeric:tabular-nums}.shell .date{grid-column:span 2}.shell .day{grid-column:2;text-align:end}
.shell .pause{padding:.75rem 1rem .25rem;border-bottom:1px solid var(--line);font-size:.8125rem}
.shell .name{margin-right:.5rem;font-weight:500;overflow-wrap:break-word}.shell em{display:inline-block;padding:0 .375rem;border:1px dashed var(--line);border-radius:2px;font:400 .75rem/1.125rem 'Inter Page','Inter Fallback',ui-sans-serif,system-ui,sans-serif;color:var(--muted)}}
@media(max-width:47.99rem) and (pointer:coarse){.shell .row{padding:.75rem 1rem}.shell .row b{top:.75rem}}
`
  .trim()
  .replaceAll('\n', '');
