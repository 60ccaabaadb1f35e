/** An `EcsApi` for unit tests that knows the calls it is given, and says which other one was made. */
import type { EcsApi } from '../src/ecs/api.ts';

/** The calls of `known`; every other one rejects with its name. */
export function fakeEcs(known: Partial<EcsApi>): EcsApi {
  return new Proxy(known, {
    get: (calls, name) =>
      Reflect.get(calls, name) ?? ((): Promise<never> => Promise.reject(new Error(`${String(name)} is not expected`))),
  }) as EcsApi;
}
