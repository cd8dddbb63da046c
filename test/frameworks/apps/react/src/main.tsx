import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './App.js';

const root = createRoot(document.getElementById('app')!);
const draw = (destination: string) =>
  root.render(
    <StrictMode>
      <App destination={destination} />
    </StrictMode>,
  );
draw('https://www.bbc.co.uk/weather');

// The tests bind another address with it.
Object.assign(window, {bind: draw});
