export { type CrossOffer, crossOffers, playableToolkitSession, type Spared } from './cross-training.ts';
export { type CrossMinutes, crossMinutes, toolkitSession } from './toolkit-session.ts';
