export { buildEpisode, type BuildRequest, type BuildResult, type Progress } from './episode/build-episode.ts';
export type { AudioSettings, BuildSettings } from './episode/build-settings.ts';
export { readArticle, type ReadOptions } from './article/read-article.ts';
export { readDocuments } from './article/read-documents.ts';
export type { ItemWishes, RawInput, SourceDocument } from './article/input-format.ts';
export { detectLanguage } from './languages/detect-language.ts';
export { languageOf } from './languages/registry.ts';
export { prepareScript, type PrepareOptions } from './episode/prepare-script.ts';
export { publishShow, type PublishRequest, type PublishResult } from './publish/publish-show.ts';
export { withdrawEpisode, type WithdrawRequest, type WithdrawResult } from './publish/withdraw-episode.ts';
export { validateShow, type ValidateRequest, type ValidateResult } from './publish/validate-show.ts';
export type { PublishContent, PublishTarget } from './publish/publish-target.ts';
export { verifyEpisode, type VerifyCheck } from './episode/verify-episode.ts';
export { AntenneError } from './errors/antenne-error.ts';
export { readFeed, readSource, type ReadPlace, type Source } from './source/read-source.ts';
export type { AddressRules, LinkAccess, LinkLimits } from './source/link-access.ts';
export { writeScript, type WriteOptions } from './script/write-script.ts';
export {
  defineTtsAdapter,
  type Abilities,
  type AudioFormat,
  type Call,
  type CreateTtsAdapter,
  type Outside,
  type Speech,
  type SpeechRequest,
  type SpeechWord,
  type TtsAdapter,
} from './tts/tts-adapter.ts';
export type { Dialect } from './ssml/dialect.ts';
export type { Article } from './model/article.ts';
export type { Episode, Cue, Chapter } from './model/episode.ts';
export type { Line, Script, Speaker } from './model/script.ts';
export type { LexiconEntries, LexiconEntry } from './speech/lexicon/lexicon-entry.ts';
export type { Cast, Voice, VoiceReference } from './model/voice.ts';
export type { Warning } from './model/warning.ts';
export type { CastWishes } from './script/wished-voice.ts';
