import type { OmissionReason } from '../../model/article.ts';
import { phraseList } from '../../languages/shared/phrase-set.ts';
import type { MarkedRole } from '../input-format.ts';

/** What words of class names, ids and roles say of a part of a page, whatever the site. Each is a whole word, or whole words, of a name. */
export const REASON_WORDS: ReadonlyMap<string, OmissionReason> = wordMap([
  [
    'consent',
    'cookie | cookies | cookiebar | cookiebanner | cookieconsent | consent | gdpr | rgpd | onetrust | didomi | cmp | truste',
  ],
  [
    'advertisement',
    'ad | ads | adv | advert | adverts | advertisement | advertising | advertorial | adslot | adunit | adbox | adsense | adwrapper | adcontainer | dfp | sponsor | sponsored | sponsors | publicite | anzeige | anzeigen | werbung | publicidad | publicidade | pubblicita | anuncio | taboola | outbrain | teads | ligatus | plista | revcontent | promoted',
  ],
  [
    'subscription',
    'newsletter | newsletters | subscribe | subscription | subscriptions | abonnement | abonnements | abonnez | abobox | aboteaser | signup | sign up | login | signin | sign in | regwall | suscripcion | suscribete | donate | donation | donations | fundraising | infolettre',
  ],
  [
    'share',
    'share | shares | sharing | sharebar | sharetools | sharebuttons | sharethis | social | socials | socialmedia | addthis | addtoany | sharedaddy | jp relatedposts share | partage | partager | partages | teilen | compartir | compartilhar | condividi | followus | follow us | tweetbutton | likebutton | bookmark | bookmarks | toolbox',
  ],
  [
    'related-link',
    'related | relateds | relatedposts | relatedarticles | relatedstories | relacionado | relacionados | relacionada | relacionadas | correlati | similaires | similar | recommended | recommendation | recommendations | recommande | recommandes | recommandations | readmore | read more | readnext | read next | read also | see also | seealso | more on | more from | more stories | more news | most read | mostread | most popular | mostpopular | most viewed | most commented | popular posts | popularposts | trending | recirc | recirculation | onward | crosslink | crosslinks | lire aussi | a lire aussi | plus lus | les plus lus | lesen sie auch | mehr zum thema | meistgelesen | lea tambien | mas leidas | mas leido | mas leidos | leia mais | leia tambem | up next | upnext | next article | previous article | next post | nextprev | internal links | interlink | latest news | latest posts | recent posts | recentposts | teasers | teaserlist',
  ],
  [
    'end-matter',
    'comments | comment | commentlist | comment list | commentaires | commentaire | kommentare | comentarios | disqus | livefyre | respond | footer | footnav | colophon | legal | tags | taglist | tag list | tagcloud | keywords | author bio | authorbio | author box | authorbox | author info | author card | author description | about author | about the author | bio | biography | copyright',
  ],
  [
    'navigation',
    'nav | navi | navbar | navigation | menu | menus | submenu | megamenu | breadcrumb | breadcrumbs | pagination | pager | pagenav | skip | skiplink | skip link | skiplinks | topbar | sitemap | searchform | search form | searchbox | search box | masthead | hamburger | offcanvas | sidebar | rightrail | right rail | siderail | toc | table of contents',
  ],
  [
    'gallery',
    'gallery | galleries | slideshow | slideshows | diaporama | bildergalerie | fotostrecke | fotogaleria | galeria | lightbox',
  ],
  ['media', 'videoplayer | video player | audioplayer | audio player | jwplayer | brightcove | mediaplayer | podcast'],
  [
    'embed',
    'twitter tweet | twitter video | instagram media | fb post | tiktok embed | bluesky embed | reddit embed bq | reddit card | imgur embed pub | mastodon embed | telegram post',
  ],
]);

/** Words that only tell something where most of the text is links. */
export const LINK_LIST_WORDS: ReadonlySet<string> = new Set(
  phraseList(
    'teaser | promo | promos | latest | popular | list | cards | card | carousel | swiper | slider | stories | headlines | links | rail | aside | box | module | more | recent | topics | topic | category | categories | archive | widget | widgets | player | video',
  ),
);

/** Names of what only those hear who have a page read out to them: labels of buttons and pictures. */
export const HIDDEN_WORDS: ReadonlySet<string> = new Set(
  phraseList(
    'visually hidden | visuallyhidden | sr only | sronly | screen reader | screenreader | off screen | offscreen | element invisible | a11y hidden | accessibly hidden',
  ),
);

/** Names of what stands beside an author and is no name: place, trade, picture. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  phraseList(
    'location | place | city | lieu | ort | lugar | job | function | position | role | avatar | twitter | email',
  ),
);

/** What words of class names say that a block is. */
export const ROLE_WORDS: ReadonlyMap<string, MarkedRole> = wordMap([
  [
    'byline',
    'byline | bylines | author | authors | auteur | auteurs | autor | autores | autoren | autorin | autore | firma | writer | writers | reporter | contributor | contributors | signature | signatures | redacteur',
  ],
  [
    'date',
    'date | datetime | dates | timestamp | timestamps | time | published | publish | pubdate | publication | posted | updated | modified | horodatage | fecha | datum | zeitstempel',
  ],
  [
    'caption',
    'caption | captions | figcaption | legend | legende | bildunterschrift | leyenda | pie | didascalia | cutline | caption text | imagetext | image text | img text | bildtext | photo text | pie foto | image description | image desc | img desc | photo description | photo desc | picture description | media description',
  ],
  [
    'credit',
    'credit | credits | photocredit | imagecredit | photographer | fotograf | bildquelle | media source | image source | photo source | picture source | image copyright | img copyright | img copy',
  ],
  [
    'lead',
    'standfirst | lead | lede | chapo | chapeau | dek | deck | subtitle | subtitulo | subheadline | subhead | subheading | intro | introduction | teaser | vorspann | anreisser | entradilla | bajada | sumario | summary | abstract | excerpt | description | desc | strapline | sapo | sommario | occhiello | dropline | kicker text',
  ],
  [
    'kicker',
    'kicker | overline | eyebrow | section | sections | category | categories | rubrik | rubrique | rubric | antetitulo | dachzeile | spitzmarke | surtitre | volanta | cintillo | channel | tag | topic',
  ],
]);

function wordMap<Value>(table: readonly (readonly [value: Value, phrases: string])[]): ReadonlyMap<string, Value> {
  return new Map(table.flatMap(([value, phrases]) => phraseList(phrases).map((phrase) => [phrase, value] as const)));
}
