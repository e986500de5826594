/** The interface in English, as the browser would give it: tests have no extension around them. */

import { speak } from '../lib/ui/i18n.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = english;

speak((key, values) => {
  const text = MESSAGES[key]?.message ?? '';
  return text.replace(/\$(\d)/g, (_, place: string) => {
    const value = values[Number(place) - 1];
    if (value === undefined) throw new Error(`${key} needs $${place}`);
    return value;
  });
});
