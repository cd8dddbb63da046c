/**
 * Drives one tab of an old Chromium by its debugging protocol. puppeteer sends commands that these
 * versions do not know. The protocol sees into closed shadow roots, and the page does not notice
 * it.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import WebSocket from 'ws';
import {until} from '../support/until.mjs';

const flags = [
  '--headless',
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--ignore-certificate-errors',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--window-size=375,740',
];

/** Starts a browser with an empty profile, and connects to its one tab. */
export async function openTab(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
  const child = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (text) => {
    // The port is at the beginning; some versions go on without end.
    if (log.length < 100_000) log += text;
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill('SIGKILL');
    await gone;
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const [, port] = await until(
      () => log.match(/listening on ws:\/\/[^:]+:(\d+)/),
      'the browser starts',
    );
    const address = await until(async () => {
      const tabs = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
      return tabs.find(({type}) => type === 'page')?.webSocketDebuggerUrl;
    }, 'the browser has a tab');
    return {...(await connect(address, gone)), close};
  } catch (error) {
    await close();
    throw new Error(`${/** @type {Error} */ (error).message}\n${log.slice(-1000)}`, {cause: error});
  }
}

async function connect(address, gone) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map();
  const listeners = [];
  let sent = 0;
  socket.on('message', (data) => {
    const {id, method, params, result, error} = JSON.parse(String(data));
    if (!id) return listeners.forEach((listener) => listener(method, params));
    const {resolve, reject} = waiting.get(id);
    waiting.delete(id);
    return error ? reject(new Error(error.message)) : resolve(result);
  });
  const fail = () => {
    for (const {reject} of waiting.values()) reject(new Error('The browser is gone.'));
  };
  socket.on('close', fail);
  void gone.then(fail);

  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++sent, {resolve, reject});
      socket.send(JSON.stringify({id: sent, method, params}));
    });

  // The flag of that name is not heard by headless Chromium before 72.
  await send('Security.enable');
  await send('Security.setIgnoreCertificateErrors', {ignore: true}).catch(async () => {
    listeners.push((method, {eventId}) => {
      if (method === 'Security.certificateError')
        void send('Security.handleCertificateError', {eventId, action: 'continue'});
    });
    await send('Security.setOverrideCertificateErrors', {override: true});
  });

  /** The value of an expression in the page. */
  const evaluate = async (expression) =>
    (await send('Runtime.evaluate', {expression, returnByValue: true})).result.value;

  /** Calls a function of the page with a node as `this`. */
  async function call(nodeId, functionDeclaration) {
    const {object} = await send('DOM.resolveNode', {nodeId});
    const {result} = await send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      returnByValue: true,
    });
    return result.value;
  }

  /** Everything in the document that fits, closed shadow roots included. */
  async function find(fits) {
    const {root} = await send('DOM.getDocument', {depth: -1, pierce: true});
    const found = [];
    const visit = (node, path) => {
      const attributes = {};
      const list = node.attributes ?? [];
      for (let index = 0; index < list.length; index += 2)
        attributes[list[index]] = list[index + 1];
      const element = {
        nodeId: node.nodeId,
        name: node.localName,
        attributes,
        path,
        text: textOf(node),
      };
      if (node.nodeType === 1 && fits(element)) found.push(element);
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])])
        visit(child, [...path, node.nodeName.toLowerCase()]);
    };
    visit(root, []);
    return found;
  }

  /** Presses the middle of a node with the mouse, as a person would who has scrolled to it. */
  async function press(nodeId) {
    await call(nodeId, 'function () { this.scrollIntoView({block: "center"}); }');
    const {model} = await send('DOM.getBoxModel', {nodeId});
    const [left, top, , , right, bottom] = model.border;
    const point = {x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1};
    await send('Input.dispatchMouseEvent', {...point, type: 'mousePressed'});
    await send('Input.dispatchMouseEvent', {...point, type: 'mouseReleased'});
  }

  return {send, evaluate, call, find, press, listen: (listener) => listeners.push(listener)};
}

const textOf = (node) =>
  node.nodeType === 3
    ? node.nodeValue
    : (node.children ?? []).map(textOf).join('').replace(/\s+/g, ' ').trim();
