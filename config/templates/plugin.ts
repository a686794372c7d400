import type { IPluginContext } from '@tarojs/service';

/** Taro's table of what a component's template carries: component → attribute → default. */
export type ComponentTable = Record<string, Record<string, string>>;

const SPOKEN = ['aria-role', 'aria-label', 'aria-checked', 'aria-disabled'];
const TAPPABLE = ['View', 'Button', 'Image', 'Input', 'Textarea'];
// Templates are repeated for every level: what no page of ours listens to is left out. bindTouchMove stays: Taro makes the
// template that stops the page from scrolling under a sheet out of it.
const UNUSED = [
  'animation',
  'bindAnimationStart',
  'bindAnimationIteration',
  'bindAnimationEnd',
  'bindTransitionEnd',
  'bindTouchStart',
  'bindTouchEnd',
  'bindTouchCancel',
  'bindLongTap',
  'hover-stop-propagation',
  'hover-start-time',
  'hover-stay-time',
];

/**
 * Fits the table to this app: ARIA attributes in, unused ones out. Must be called with the build's table and with the
 * runtime's alike, because Taro numbers attributes by their order and both sides have to count the same.
 */
export function fitAttributes(components: ComponentTable): void {
  for (const name of TAPPABLE) {
    const attributes = components[name];
    if (attributes) for (const attribute of SPOKEN) attributes[attribute] = '';
  }
  for (const name of ['View', 'Text', 'Button', 'ScrollView', 'Image']) {
    const attributes = components[name];
    if (attributes) for (const attribute of UNUSED) delete attributes[attribute];
  }
}

interface MiniPlatform {
  /** Mini-program platforms only: the browser has no templates. */
  template?: { internalComponents: ComponentTable };
  runtimePath?: string | string[];
}

/**
 * Fits WeChat's templates in the build and adds the same for the runtime. One file without further imports: Taro
 * compiles a plugin's own file and nothing it asks for, and the runtime bundles this one too.
 */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return;
      fitAttributes(platform.template.internalComponents);
      platform.runtimePath = [platform.runtimePath ?? [], `${__dirname}/runtime.ts`].flat();
    },
  });
};
