import {renderToString} from 'react-dom/server';
import {Lost} from './Lost.js';
import {Served} from './Served.js';

export const html = renderToString(
  <>
    <Served />
    <Lost />
  </>,
);
