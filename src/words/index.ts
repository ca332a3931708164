export { whyTheseDays } from './calendar.ts';
export { doseWords } from './doses.ts';
export { explainPrescription } from './reasons.ts';
export { explainRefusal } from './refusals.ts';
