import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { keepUnheardFromReact } from './app/unheard.ts';
import { store } from './store/index.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/first-screen.css';

keepUnheardFromReact();
// Before the first number is drawn, so that none changes its width; the font of the text is preloaded by the page.
document.fonts?.load('800 1em "Archivo Digits"', '0').catch(() => {}); // the digits of the text stand in
void store.open(); // before the first drawing, so that the records load beside it
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
