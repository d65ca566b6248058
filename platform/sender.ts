import { browser, type Browser } from 'wxt/browser';

/** The sender of a message, where it is a part of this extension; anyone else is turned away. */
export function fromOurOwn(sender: Browser.runtime.MessageSender): Browser.runtime.MessageSender {
  if (sender.id !== browser.runtime.id) throw new Error('a message from outside the extension');
  return sender;
}
