/** How the page looks: system fonts, light and dark; the colours of the voices keep a contrast of 4.5 to 1 with the paper. */
export const PAGE_STYLE: string = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f4; --panel: #f3efe6; --ink: #1f1c18; --faint: #625c52; --rule: #ddd5c6; --link: #0b5a8f;
  --voice-0: #625c52; --voice-1: #b3341f; --voice-2: #1d5fa6; --voice-3: #1c6e45; --voice-4: #74409f;
  --voice-5: #8d4d00; --voice-6: #0a6872; --voice-7: #a3256b; --voice-8: #4d5a12;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --panel: #1f2226; --ink: #ebe7df; --faint: #a8a297; --rule: #34383e; --link: #8cc4ee;
    --voice-0: #a8a297; --voice-1: #f59c86; --voice-2: #8fbdf2; --voice-3: #85d1a3; --voice-4: #c9abf0;
    --voice-5: #edb874; --voice-6: #7dd0d6; --voice-7: #f29cc6; --voice-8: #c3cf7a;
  }
}
.voice-0 { --voice: var(--voice-0) } .voice-1 { --voice: var(--voice-1) } .voice-2 { --voice: var(--voice-2) }
.voice-3 { --voice: var(--voice-3) } .voice-4 { --voice: var(--voice-4) } .voice-5 { --voice: var(--voice-5) }
.voice-6 { --voice: var(--voice-6) } .voice-7 { --voice: var(--voice-7) } .voice-8 { --voice: var(--voice-8) }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 14rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 var(--serif); overflow-wrap: break-word }
main { max-width: 72rem; margin: 0 auto; padding: clamp(1.75rem, 5vw, 4.5rem) clamp(1.1rem, 4vw, 3rem) 6rem }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px }
header { max-width: 48rem }
h1 { margin: 0 0 .6em; font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3.1rem); line-height: 1.14; font-weight: 700; letter-spacing: -.012em; text-wrap: balance }
h2 { margin: 0 0 1.4rem; font: 600 .82rem/1.3 var(--sans); letter-spacing: .07em; text-transform: uppercase; color: var(--faint) }
h3 { margin: 1.6em 0 .5em; font-size: 1.28rem; line-height: 1.3 }
.facts { margin: 0; font: .95rem/1.5 var(--sans); color: var(--faint) }
.facts > :not(:last-child)::after { content: '·'; margin-inline: .5em .2em }
.label { margin-inline-end: .35em; font-weight: 600 }
.disclosure { margin: .9rem 0 0; font-style: italic; color: var(--faint) }
.player { position: sticky; top: 0; z-index: 1; margin: 2rem 0 2.4rem; padding: .9rem 0 .8rem; background: var(--paper); border-block: 1px solid var(--rule) }
audio { display: block; width: 100%; height: 3rem }
#strip { display: block; width: 100%; height: 1.7rem; margin-top: .8rem; cursor: pointer; border-radius: 3px; background: var(--panel); direction: ltr }
#strip rect { fill: var(--voice) }
#strip #played { fill: var(--ink); fill-opacity: .16 }
.voices { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: .7rem 0 0; padding: 0; list-style: none; font: .9rem/1.5 var(--sans); max-height: 4.7rem; overflow-y: auto }
.voices li { color: var(--voice); font-weight: 600 }
.voices li::before { content: ''; display: inline-block; width: .7em; height: .7em; margin-inline-end: .5em; border-radius: 2px; background: var(--voice) }
.time, time, .size { font-family: var(--sans); font-variant-numeric: tabular-nums }
.voices .time { margin-inline-start: .25em; font-weight: 400; color: var(--faint) }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.4rem }
.chapters ol { margin: -.55rem 0 0; padding: 0; list-style: none }
.chapters button { display: flex; gap: .9rem; width: 100%; margin: 0; padding: .55rem .7rem; border: 0; border-inline-start: 3px solid transparent; border-radius: 0 4px 4px 0;
  background: none; color: inherit; font: .98rem/1.4 var(--sans); text-align: start; cursor: pointer }
.chapters button:hover { background: var(--panel) }
.chapters button[aria-current] { background: var(--panel); border-color: var(--ink) }
.chapters .time { flex: none; min-width: 2.6em; color: var(--faint) }
.transcript { max-width: 42rem }
.turn { margin: 0 0 1.7rem; padding-inline-start: 1.15rem; border-inline-start: 4px solid var(--voice) }
.turn p { margin: 0 0 .9em }
.turn > :last-child { margin-bottom: 0 }
.who + h3 { margin-top: .35em }
.turn .who { margin: 0 0 .3em; font: .9rem/1.4 var(--sans) }
.who cite { font-style: normal; font-weight: 650; color: var(--voice) }
.who time { margin-inline-start: .5em; color: var(--faint) }
.turn .title { font-size: 1.28rem; line-height: 1.35; font-weight: 700 }
.turn .lead { font-weight: 600 }
.turn .announcement, .turn .byline { font-style: italic; color: var(--faint) }
.turn .caption { font-size: 1rem; color: var(--faint) }
.cue { border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.cue[role] { cursor: pointer }
.cue[role]:hover { background: var(--panel); box-shadow: 0 0 0 .12em var(--panel) }
.cue[aria-current] { --mark: color-mix(in srgb, var(--voice) 20%, var(--paper)); background: var(--mark); box-shadow: 0 0 0 .15em var(--mark); color: var(--ink) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
footer { margin-top: 3.5rem; padding-top: 1.2rem; border-top: 1px solid var(--rule); font: .95rem/1.6 var(--sans); color: var(--faint) }
footer p { margin: 0 0 .4rem }
@media (scripting: none) { .chapters button, #strip { cursor: default } }
@media (min-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); gap: 4rem }
  .columns .chapters { order: 2 }
  .chapters > div { position: sticky; top: 12.5rem; max-height: calc(100vh - 14rem); overflow-y: auto }
}
@media (max-height: 34rem), (max-width: 40rem) { .player .voices { display: none } }
@media print { .player, .chapters { display: none } body { font-size: 11pt } .turn { break-inside: avoid-page } }
`;
