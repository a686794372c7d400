import type { TemplateKey } from '../../domain/notification/templates';

/** A message template as an administrator sees it: what it is called in WeChat, the field keys it must have there, its id (N2). */
export interface TemplateView {
  key: TemplateKey;
  title: string;
  fields: string[];
  id: string;
  /** whether the id was entered here, and not deployed with the functions */
  entered: boolean;
}
