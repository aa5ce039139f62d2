import { ADDRCONFIG } from 'node:dns';
import { lookup as askSystem } from 'node:dns/promises';
import type { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { checkAddress, hostOf } from './check-link.ts';
import { isTranslated } from './forbidden-address.ts';
import type { AddressRules } from './link-access.ts';

/**
 * An agent for one request, which looks a name up once and connects to what it has checked: a second answer of the resolver cannot lead
 * elsewhere. Addresses are checked twice, by `checkAddress` and by the package, which misses some (`[::127.0.0.1]`).
 */
export function filteringAgent(url: URL, rules: AddressRules): Agent {
  const { allowPrivateNetwork: allowAll = false, trusted = [] } = rules;
  const host = hostOf(url);
  // The package knows nothing of translators: without this, a network that has only IPv6 would reach no page on IPv4.
  const checked = [...trusted, ...(isTranslated(host) ? [host] : [])];
  const lookup = checkingLookup(rules, (address) => {
    if (isTranslated(address)) checked.push(address);
  });
  const options = {
    ...{ lookup, keepAlive: false, allowIPAddressList: checked },
    ...{ allowPrivateIPAddress: allowAll, allowMetaIPAddress: allowAll },
  };
  return url.protocol === 'https:' ? new RequestFilteringHttpsAgent(options) : new RequestFilteringHttpAgent(options);
}

/** All addresses of a name are asked for, and one that is forbidden refuses them all. */
function checkingLookup(rules: AddressRules, onChecked: (address: string) => void): LookupFunction {
  const ask = rules.lookup ?? ((name: string) => askSystem(name, { all: true, hints: ADDRCONFIG }));
  const answer = async (name: string): Promise<Awaited<ReturnType<typeof ask>>> => {
    const addresses = await ask(name);
    for (const { address } of addresses) {
      checkAddress(address, name, rules);
      onChecked(address);
    }
    return addresses;
  };
  const inform = callbackify(answer);
  return (name, options, done) => {
    inform(name, (error, addresses) => {
      const [first] = error ? [] : addresses;
      if (error) done(error, []);
      else if (!first) done(Object.assign(new Error(`no address of ${name}`), { code: 'ENOTFOUND' }), []);
      else if (options.all) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };
}
