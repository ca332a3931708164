/** The questions, before the first block and after it, and the planner behind them. */
export { default as ChangeAnswers } from '../screens/welcome/ChangeAnswers.tsx';
export { default as Welcome } from '../screens/welcome/Welcome.tsx';
