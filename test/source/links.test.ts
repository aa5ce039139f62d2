import { describe, expect, it } from 'vitest';
import { checkLink } from '../../src/source/check-link.ts';
import { isLink } from '../../src/source/is-link.ts';
import { showLink } from '../../src/source/show-link.ts';

describe('checking a link', () => {
  it('drops the fragment, and keeps the rest', () => {
    expect(checkLink('https://example.org:443/a?b=c#d', {}).href).toBe('https://example.org/a?b=c');
  });

  it.each([
    ['http://', 'input/bad-link'],
    ['http://a b/', 'input/bad-link'],
    ['http://256.1.1.1/', 'input/bad-link'],
    [`http://example.org/${'a'.repeat(5_000)}`, 'input/bad-link'],
    ['ftp://example.org/a', 'input/unsupported'],
    ['file:///etc/passwd', 'input/unsupported'],
    ['gopher://example.org/', 'input/unsupported'],
    ['https://ada:secret@example.org/', 'input/forbidden-address'],
    ['https://ada@example.org/', 'input/forbidden-address'],
    ['http://example.org:8080/', 'input/forbidden-address'],
    ['https://example.org:22/', 'input/forbidden-address'],
    ['http://127.0.0.1/', 'input/forbidden-address'],
    ['http://0x7f000001/', 'input/forbidden-address'],
    ['http://2130706433/', 'input/forbidden-address'],
    ['http://127.1/', 'input/forbidden-address'],
    ['http://0177.0.0.1/', 'input/forbidden-address'],
    ['http://127。0。0。1/', 'input/forbidden-address'],
    ['http://①②⑦.⓪.⓪.①/', 'input/forbidden-address'],
    ['http://[::1]/', 'input/forbidden-address'],
    ['http://[::]/', 'input/forbidden-address'],
    ['http://[::127.0.0.1]/', 'input/forbidden-address'],
    ['http://[::ffff:127.0.0.1]/', 'input/forbidden-address'],
    ['http://[0:0:0:0:0:ffff:7f00:1]/', 'input/forbidden-address'],
    ['http://0.0.0.0/', 'input/forbidden-address'],
    ['http://0/', 'input/forbidden-address'],
    ['http://169.254.169.254/latest/meta-data/', 'input/forbidden-address'],
    ['http://[fd00:ec2::254]/latest/meta-data/', 'input/forbidden-address'],
  ])('refuses %s', (link, code) => {
    expect(() => checkLink(link, {})).toThrow(expect.objectContaining({ code, hint: expect.any(String) }));
  });

  it('lets --allow-private-network lift the rules on addresses and ports, and no others', () => {
    const rules = { allowPrivateNetwork: true };
    expect(checkLink('http://[::1]:8080/a', rules).host).toBe('[::1]:8080');
    expect(() => checkLink('http://ada:secret@127.0.0.1/', rules)).toThrow('user name or a password');
    expect(() => checkLink('file:///etc/passwd', rules)).toThrow('file:');
  });

  it('knows links from paths', () => {
    expect(['https://a', 'HTTP:a', 'ftp:x', 'gopher://a'].filter((name) => !isLink(name))).toEqual([]);
    expect(['a.txt', './http/a.txt', 'C:\\a.txt', '-', 'https.txt', 'a b://c'].filter(isLink)).toEqual([]);
  });
});

describe('showing a link', () => {
  it.each([
    ['https://ada:secret@example.org/a', 'https://…@example.org/a'],
    ['http://ada:secret@exa mple/a', 'http://…@exa mple/a'],
    ['https://example.org/a#access_token=abc', 'https://example.org/a'],
    ['https://example.org/a?page=2&token=abc&x', 'https://example.org/a?page=2&token=…&x'],
    ['https://example.org/?X-Amz-Signature=abc&Key-Pair-Id=k', 'https://example.org/?X-Amz-Signature=…&Key-Pair-Id=…'],
    ['https://example.org/?id=9f8e7d6c5b4a39281706f5e4d3c2', 'https://example.org/?id=…'],
    ['https://example.org/?9f8e7d6c5b4a39281706f5e4d3c2', 'https://example.org/?…'],
    ['https://example.org/?q=harbour+reopens', 'https://example.org/?q=harbour+reopens'],
    ['https://bücher.example/ö', 'https://xn--bcher-kva.example/%C3%B6'],
  ])('masks %s', (link, shown) => {
    expect(showLink(link)).toBe(shown);
  });

  it('has no control characters, and an end', () => {
    expect(showLink('https://exa mple\u001b[31m\u0007/\u202e')).toBe('https://exa mple\\u001b[31m\\u0007/\\u202e');
    expect(showLink('https://example.org/a\u001b\r\nb')).toBe('https://example.org/a%1Bb');
    expect(showLink(`https://example.org/${'a'.repeat(10_000)}`).length).toBeLessThan(220);
  });
});
