// Runs in the mini-program before the first page, added by plugin.ts.
import { internalComponents } from '@tarojs/shared';
import { fitAttributes, type ComponentTable } from './plugin';

fitAttributes(internalComponents as unknown as ComponentTable);
