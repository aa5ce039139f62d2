export { languageContract } from './testing/language-contract.ts';
export { publishTargetContract } from './testing/target-contract.ts';
export { ttsContract, type ContractCheck } from './testing/tts-contract.ts';
