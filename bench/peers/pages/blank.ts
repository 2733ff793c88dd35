import { note, offer, stage } from '../page';

// Nothing but a page with a sentence: what the browser itself costs.
stage().textContent = 'A page';
note('drawn');
note('settled');
offer({ seek: (step) => (stage().textContent = `Step ${String(step)}`), places: () => [] });
