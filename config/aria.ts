import type { IPluginContext } from '@tarojs/service';

const ATTRIBUTES = ['role', 'label', 'checked', 'disabled'] as const;

interface MiniPlatform {
  template: {
    mergeComponents(ctx: IPluginContext, components: Record<string, Record<string, string>>): void;
  };
}

/**
 * Adds the ARIA attributes WeChat understands to the templates of the components we make tappable: Taro leaves them
 * out, and what is not in a template never reaches a screen reader.
 */
export default (ctx: IPluginContext): void => {
  const names = ATTRIBUTES.map((name): [string, string] => [
    `aria-${name}`,
    `i.aria${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  ]);
  const props = Object.fromEntries(names);
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      platform.template?.mergeComponents(ctx, {
        View: props,
        Button: props,
        Image: props,
        Input: props,
        Textarea: props,
      });
    },
  });
};
