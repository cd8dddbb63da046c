import {hydrateRoot} from 'react-dom/client';
import {Lost} from './Lost.js';
import {Served} from './Served.js';

hydrateRoot(
  document.getElementById('app')!,
  <>
    <Served />
    <Lost />
  </>,
);
