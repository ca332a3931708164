import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { keepUnheardFromReact } from './app/unheard.ts';
import { store } from './store/index.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/first-screen.css';

keepUnheardFromReact();
void store.open(); // before the first drawing, so that the records load beside it
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
