import { TEMPLATES } from '../../_kit/delivery/template-ids';
import { templatesView } from '../../_kit/people/templates-view';
import { procedure } from '../../_kit/procedure';

/** N2: what is sent, and with which of WeChat's ids. */
export const getTemplates = procedure('onboarding.get-templates', {
  reads: () => [TEMPLATES],
  handle: (_input, { places }) => Promise.resolve(templatesView(places)),
});
