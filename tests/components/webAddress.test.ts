import { expect, test } from 'vitest';
import { webAddress } from '../../components/webAddress.ts';

test.each(['https://snhr.example/a', 'http://snhr.example/'])('%s is an address of the web', (url) => {
  expect(webAddress(url)).toBe(url);
});

test.each(['javascript:alert(1)', 'data:text/html,x', ' https://snhr.example', 'https://', '', undefined])('%s is not', (url) => {
  expect(webAddress(url)).toBeUndefined();
});
