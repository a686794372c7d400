import { join } from 'node:path';
import { shapeOf, type Shape } from './shape';
import type { WxRecord } from './wx';

const FRAME_MS = 17;
const GIVE_UP_MS = 8_000;

/** What a simulated page offers a test. Selectors are `#id` or `.class`. */
export interface PhonePage {
  route: string;
  has(selector: string): boolean;
  text(selector?: string): string;
  tap(selector: string): Promise<void>;
  type(selector: string, value: string): Promise<void>;
  /** Draws one stroke with a finger on a canvas. */
  draw(selector: string): Promise<void>;
  /** Waits until the condition holds; fails with the page's words when it never does. */
  until(condition: (page: PhonePage) => boolean, what: string): Promise<void>;
  /** The end of the page is reached by scrolling. */
  reachBottom(): Promise<void>;
  /** Another page, another tab or another app comes before it; and it is shown again. */
  hide(): Promise<void>;
  show(): Promise<void>;
  shape(): Shape;
  close(): void;
}

interface Node {
  shadowRoot?: { querySelector?(selector: string): Node | null; childNodes?: Node[] };
  childNodes?: Node[];
}

interface Instance {
  route: string;
  __route__: string;
  options: object;
  setData(data: object, done?: () => void): void;
  onLoad(query: object): void;
  onShow(): void;
  onReady?(): void;
  onHide?(): void;
  onReachBottom?(): void;
  onUnload(): void;
}

interface Rendered {
  _exparserNode: Node;
  instance: Instance;
  attach(parent: HTMLElement): void;
  detach(): void;
}

interface Simulate {
  load(path: string, name: string, options: object): string;
  render(id: string): Rendered;
}

interface Wrapped {
  dom: HTMLElement;
  dispatchEvent(type: string, options: object): void;
}

/** Also looks inside Taro's recursive component (nodes deeper than its templates) and native components. */
function find(node: Node, selector: string): Node | null {
  const hit = node.shadowRoot?.querySelector?.(selector);
  if (hit) return hit;
  for (const child of [...(node.shadowRoot?.childNodes ?? []), ...(node.childNodes ?? [])]) {
    const found = find(child, selector);
    if (found) return found;
  }
  return null;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a page needs of the phone; `loaded` remembers pages whose code has run, which WeChat runs once. */
export interface OpenedOn {
  dist: string;
  simulate: object;
  record: WxRecord;
  stack: object[];
  loaded: Map<string, string>;
}

/** Renders a page of the built app and goes through its life up to shown and ready. */
export async function openPage(phone: OpenedOn, url: string): Promise<PhonePage> {
  const simulate = phone.simulate as Simulate;
  const [path = '', search = ''] = url.replace(/^\//, '').split('?');
  const query = Object.fromEntries(new URLSearchParams(search));
  const options = { rootPath: phone.dist, compiler: 'official', compilerOptions: { maxBuffer: 1 << 28 } };
  const component = phone.loaded.get(path) ?? simulate.load(join(phone.dist, path), 'page', options);
  phone.loaded.set(path, component);
  const rendered = simulate.render(component);
  const Wrap = Object.getPrototypeOf(rendered.constructor) as new (node: Node) => Wrapped;
  const { instance } = rendered;
  instance.route = instance.__route__ = path;
  instance.options = query;
  const plain = instance.setData.bind(instance);
  instance.setData = (data, done) => {
    phone.record.setData.push({
      route: path,
      bytes: Buffer.byteLength(JSON.stringify(data)),
      data,
      at: Date.now(),
    });
    plain(data, done);
  };
  phone.stack.push(instance);
  const parent = document.body.appendChild(document.createElement('div'));
  rendered.attach(parent);

  const settle = async (): Promise<void> => {
    let seen = -1;
    for (let quiet = 0; quiet < 3; await sleep(FRAME_MS)) {
      quiet = seen === phone.record.setData.length ? quiet + 1 : 0;
      seen = phone.record.setData.length;
    }
    // A template the page needs is not in the build: it would be a hole on a real phone.
    if (phone.record.missing.length > 0) throw new Error(phone.record.missing.splice(0).join('\n'));
  };
  instance.onLoad(query);
  instance.onShow();
  instance.onReady?.();
  await settle();

  const query1 = (selector: string): Wrapped | null => {
    const node = find(rendered._exparserNode, selector);
    return node && new Wrap(node);
  };
  const must = (selector: string): Wrapped => {
    const node = query1(selector);
    if (!node) throw new Error(`${path}: no ${selector} in: ${parent.textContent ?? ''}`);
    return node;
  };
  const fire = async (selector: string, type: string, detail: object = {}): Promise<void> => {
    must(selector).dispatchEvent(type, { detail });
    await settle();
  };
  // What the condition looks at may not be on the page yet.
  const holds = (condition: (page: PhonePage) => boolean): boolean => {
    try {
      return condition(page);
    } catch {
      return false;
    }
  };
  const page: PhonePage = {
    route: path,
    has: (selector) => query1(selector) !== null,
    text: (selector) => (selector ? must(selector).dom : parent).textContent ?? '',
    tap: (selector) => fire(selector, 'tap'),
    type: (selector, value) => fire(selector, 'input', { value }),
    async draw(selector) {
      must(selector).dispatchEvent('touchstart', { touches: [{ x: 10, y: 10 }] });
      must(selector).dispatchEvent('touchmove', { touches: [{ x: 90, y: 60 }] });
      await settle();
    },
    async until(condition, what) {
      for (const began = Date.now(); !holds(condition); await sleep(FRAME_MS * 2))
        if (Date.now() - began > GIVE_UP_MS) throw new Error(`${path}: never ${what}: ${page.text()}`);
      await settle();
    },
    async reachBottom() {
      instance.onReachBottom?.();
      await settle();
    },
    async hide() {
      instance.onHide?.();
      await settle();
    },
    async show() {
      instance.onShow();
      await settle();
    },
    shape: () => shapeOf(parent),
    close() {
      instance.onUnload();
      rendered.detach();
      phone.stack.pop();
      parent.remove();
    },
  };
  return page;
}
