/** Words of matches, near which two numbers are a score. */
export const SCORE_NEAR: RegExp =
  /(?:sieg|gew(?:ann|innt|onnen|innen)|verl(?:or|iert|oren|ieren)|niederlage|schlug|schlägt|besiegt|unterl(?:ag|iegt|egen)|unentschieden|remis|endstand|zwischenstand|halbzeit|führ(?:t|te|ten|ung)|ausgleich|tore?n?(?!\p{L})|sätzen?(?!\p{L})|satz(?!\p{L})|spiel(?!\p{L})|gegen|viertel(?!\p{L})|drittel|pausenstand|punkten?(?!\p{L})|(?:2[5-9]|[3-9]\d):\d{2}|\d:\d(?!\d)|ergebnis|finale|partie|stand es|heimsieg|auswärtssieg)/iu;
