/** How a show's pages look, besides what an episode's own page has. */
export const SHOW_STYLE: string = `
[hidden] { display: none !important }
html[dir=rtl] [dir=ltr] { text-align: right }
.unseen { position: fixed; top: 0; opacity: 0 }
button, select, input { font: inherit; color: inherit }
.back { display: flex; align-items: center; gap: .7rem; margin: 0 0 1.6rem; font: 600 1rem/1.3 var(--sans) }
.back img { border-radius: 6px }
.back a { color: var(--ink); text-decoration: none }
.back a:hover { text-decoration: underline }
.controls { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: .7rem; font: .9rem/1.2 var(--sans) }
.controls button, .controls select, .address button { min-height: 2.25rem; padding: .3rem .8rem; border: 1px solid var(--rule); border-radius: 6px; background: none; cursor: pointer }
.controls button:hover, .controls select:hover, .address button:hover { border-color: var(--faint) }
.controls [data-skip] { font-variant-numeric: tabular-nums }
.controls select { background: var(--paper); padding-inline: .5rem }
.controls .moment, .controls .keep { display: inline-flex; align-items: center; gap: .45rem }
.controls .moment { margin-inline-start: auto }
.controls .on { border-color: var(--link); color: var(--link) }
.controls [aria-disabled] { color: var(--faint); cursor: progress }
.icon { width: 1.15em; height: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
.speed { display: inline-flex; align-items: center; gap: .4rem; color: var(--faint) }
.speed select { color: var(--ink) }
.note { margin: .5rem 0 0; font: .9rem/1.4 var(--sans); color: var(--faint) }
.note:empty { display: none }
.note button { padding: 0; border: 0; background: none; color: var(--link); text-decoration: underline; text-underline-offset: .18em; cursor: pointer }
header.show { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 1.5rem 2rem; max-width: none; margin-bottom: 3rem }
header.show img { width: clamp(5.5rem, 22vw, 11rem); height: auto; border-radius: 10px }
header.show h1 { margin-bottom: .35em }
header.show h1 a { color: inherit; text-decoration: none }
.about { margin: .9rem 0 0; max-width: 42rem }
.private { margin: .9rem 0 0; padding: .5rem .8rem; border-inline-start: 3px solid var(--link); background: var(--panel); font: .95rem/1.5 var(--sans) }
.jump { margin: .9rem 0 0; font: .95rem/1.5 var(--sans) }
.episodes { margin: 0; padding: 0; list-style: none }
.episodes li { padding: 1.4rem 0; border-top: 1px solid var(--rule) }
.episodes li:first-child { padding-top: 0; border-top: 0 }
.episodes h3 { margin: -4px -4px .1rem; padding: 4px; font-size: 1.28rem; text-wrap: balance }
.episodes h3 a { color: var(--ink); text-decoration: none }
.episodes h3 a:hover { color: var(--link); text-decoration: underline }
.episodes h3, .summary, .quoted { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden }
.summary { margin: .5rem 0 0; font-size: 1.03rem; line-height: 1.55 }
.quoted { margin: .45rem 0 0; font: .9rem/1.5 var(--sans); color: var(--faint) }
.pages { display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; margin-top: 1rem; padding-top: 1.2rem; border-top: 1px solid var(--rule); font: .95rem/1.5 var(--sans) }
.subscribe { font: .95rem/1.5 var(--sans) }
.subscribe h2 { margin-bottom: 1rem }
.subscribe h3 { margin: 1.4rem 0 .5rem; font: 600 .95rem/1.4 var(--sans) }
.subscribe p { margin: 0 0 .3rem }
.subscribe .help, .subscribe .note { margin-top: .5rem; color: var(--faint) }
.address { display: flex; gap: .5rem }
.address input { flex: 1; min-width: 0; padding: .3rem .6rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--panel); font-size: .9rem; text-overflow: ellipsis }
.apps { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; margin: 0; padding: 0; list-style: none }
figure { width: 10rem; margin: 1.4rem 0 0 }
.qr { display: block; width: 100%; border-radius: 6px }
figcaption { margin-top: .5rem; font: .85rem/1.4 var(--sans); color: var(--faint) }
main > .subscribe { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 2.5rem; max-width: 42rem; margin-top: 3.5rem; padding-top: 2rem; border-top: 1px solid var(--rule) }
main > .subscribe > * { grid-column: 1 }
main > .subscribe > figure { grid-column: 2; grid-row: 1 / span 7; margin-top: 0 }
.withdrawn { margin: 1.6rem 0 .4rem; font-weight: 600 }
@media (max-width: 40rem) {
  .controls .moment span, .controls .keep span, .speed span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  .controls button, .controls select { min-height: 2.6rem }
  header.show { align-items: start; gap: 0 1.2rem }
  header.show > div { display: contents }
  header.show img { grid-row: span 2 }
  .about, .private, .jump { grid-column: 1 / -1 }
  main > .subscribe { display: block }
  main > .subscribe > figure { margin-top: 1.4rem }
}
@media (min-width: 62rem) {
  .columns > .subscribe { position: sticky; top: 2rem; align-self: start; max-width: 22rem }
  .jump { display: none }
}
@media print { .columns { margin-top: 2.4rem } .controls, .note, .subscribe, .pages, .jump, .back img { display: none !important } }
`;
