export { ExercisePicture } from './ExercisePicture.tsx';
