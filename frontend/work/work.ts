/**
 * The page on which a browser works before it asks for one more sign-in mail: ALTCHA's widget, whose worker and style sheet
 * are files of ours, because the page's policy allows nothing else. The form can be sent when the widget is done.
 */
import 'altcha/external';
import 'altcha/i18n/ko';

const { $altcha } = globalThis as unknown as {
  $altcha: {
    algorithms: Map<string, () => Worker>;
    defaults: { set(defaults: Record<string, unknown>): void };
  };
};

$altcha.algorithms.set('PBKDF2/SHA-256', () => new Worker('/laurel/work-worker.js'));
// Where somebody moves, types and looks is nothing that we want to know.
$altcha.defaults.set({ humanInteractionSignature: false, hideFooter: true, hideLogo: true, minDuration: 0 });
