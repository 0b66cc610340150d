import { GridError } from "../grid/gridError";
import type { Client } from "./client";
import { isHostObject, type ErasedClass, type Found, type HostObject, type Property } from "./hostClass";
import { HostError, invalidReference, fail, notFound, notImplemented } from "./hostError";
import { serviceFor } from "./services";
import { readsResults } from "./readsResults";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  type QueryInfo,
} from "./wire";
import { workbook } from "./classes/workbook";

/**
 * Executes a batch. The first action that fails ends it; what was done before stays done, as in Excel. It stops, to be
 * gone on with when everything is calculated, before it reads what is being calculated; and for what takes time to be made, which it
 * is given when it goes on.
 */
export function* executeBatch(
  client: Client,
  request: BatchRequest,
): Generator<Promise<unknown> | undefined, BatchResponse, unknown> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const batch = createBatch(client, request);
  for (const [index, action] of request.Actions.entries()) {
    if (readsResults(action, request.ObjectPaths[action.ObjectPathId]) && !client.grid.idle()) yield;
    try {
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      const value = batch.execute(action);
      const made = value instanceof Promise ? yield value : value;
      // What is then done to the workbook is done in turn, as everything else of the batch.
      response.Results.push({
        ActionId: action.Id,
        Value: typeof made === "function" ? (made as () => unknown)() : made,
      });
    } catch (error) {
      const { code, message, status } = asHostError(error);
      response.Error = {
        Code: code,
        Message: message,
        Location: action.Name,
        ActionIndex: index,
        HttpStatusCode: status,
      };
      break;
    }
  }
  return response;
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof GridError)
    return new HostError(error.code, error.message, error.code === "ItemNotFound" ? 404 : 400);
  // Thrown on, it would leave the add-in waiting for an answer for ever.
  return new HostError("GeneralException", error instanceof Error ? error.message : String(error), 500);
}

function createBatch(client: Client, { ObjectPaths }: BatchRequest): { execute(action: Action): unknown } {
  /** A path is followed once a batch, because following it may have effects, such as adding a sheet. */
  const followed = new Map<number, Found>();

  const follow = (id: number): Found => {
    const known = followed.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[id];
    if (path === undefined) throw invalidReference();
    const found = reach(path);
    followed.set(id, found);
    return found;
  };

  const parentOf = (path: ObjectPath): Found => follow(path.ParentObjectPathId ?? 0);

  const reach = (path: ObjectPath): Found => {
    switch (path.ObjectPathType) {
      case PATH.global:
        return workbook({});
      case PATH.newObject:
        return serviceFor(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.reference: {
        const object = client.references.get(path.Name);
        if (object === undefined) throw invalidReference();
        return object;
      }
      default: {
        const parent = parentOf(path);
        return parent === null ? null : reachFrom(parent, path);
      }
    }
  };

  const reachFrom = (parent: HostObject, path: ObjectPath): Found => {
    switch (path.ObjectPathType) {
      case PATH.method: {
        const result = callMethod(parent, path.Name, path.ArgumentInfo);
        if (result === null || isHostObject(result)) return result;
        throw notImplemented(`${parent.hostClass.name}.${path.Name} (as an object)`);
      }
      case PATH.property: {
        const navigate = parent.hostClass.navigations?.[path.Name];
        if (navigate === undefined) throw notImplemented(`${parent.hostClass.name}.${path.Name}`);
        return navigate(parent.state as never, client);
      }
      case PATH.indexer: {
        const { hostClass, state } = parent;
        if (hostClass.item === undefined) throw notImplemented(`${hostClass.name}[]`);
        const item = hostClass.item(state as never, argumentsOf(path.ArgumentInfo)[0], client);
        if (item === undefined) throw notFound();
        return item;
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  };

  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
    withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);

  /** Objects stand for their numbers, also in lists of arguments. */
  const withObjects = (values: readonly unknown[], ids: ArgumentInfo["ReferencedObjectPathIds"]): readonly unknown[] =>
    values.map((value, index) => {
      const id = ids?.[index];
      if (Array.isArray(id)) return withObjects(Array.isArray(value) ? value : [], id as readonly number[]);
      return id ? follow(id as number) : withMembers(value);
    });

  /** Objects that are members of a plain one say their numbers themselves. */
  const withMembers = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { readonly _ObjectPathId?: unknown };
    if (typeof id === "number") return follow(id);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withMembers(each)]));
  };

  const callMethod = ({ hostClass, state }: HostObject, name: string, info: ArgumentInfo | undefined): unknown => {
    const method = hostClass.methods?.[name] ?? collectionMethod(hostClass, name);
    if (method === undefined) throw notImplemented(`${hostClass.name}.${name}`);
    return method(state as never, argumentsOf(info), client);
  };

  const keep = (object: HostObject): void => {
    client.references.keep(object);
  };

  const identityOf = (object: HostObject): Record<string, unknown> => {
    const { hostClass, state } = object;
    const identity: Record<string, unknown> = {};
    if (hostClass.id) identity[hostClass.properties?.["Id"] ? "Id" : "_Id"] = hostClass.id(state as never);
    const reference = hostClass.tracked ? client.references.of(object) : undefined;
    if (reference !== undefined) identity["_ReferenceId"] = reference;
    return identity;
  };

  const query = (object: Found, { Select = [], Skip = 0, Top }: QueryInfo): unknown => {
    if (object === null) return null;
    const { hostClass, state } = object;
    const answer = identityOf(object);
    if (hostClass.items) {
      const items = hostClass.items(state as never, client).slice(Skip, Top === undefined ? undefined : Skip + Top);
      const own = Select.filter((member) => findMember(properties(hostClass), member) !== undefined);
      for (const [name, { get }] of properties(hostClass)) {
        if (own.some((member) => member.toLowerCase() === name.toLowerCase()))
          answer[name] = get(state as never, client);
      }
      if (own.length > 0 && own.length === Select.length) return answer;
      const select = Select.filter((member) => !own.includes(member))
        .map((member) => member.replace(/^items\/?/i, ""))
        .filter((member) => member !== "");
      answer["_Items"] = items.map((item) => query(item, { Select: select }));
      return answer;
    }
    const below = new Map<string, string[]>();
    for (const member of Select.length > 0 ? Select : ["*"]) {
      const [head = "", ...rest] = member.split("/");
      // The client tells it from the answer; the other is how Microsoft's samples load nothing.
      if (/^(isNullObject|NoPropertiesNeeded)$/i.test(head)) continue;
      if (head === "*" || head === "$all") {
        for (const [name, { get }] of properties(hostClass)) answer[name] = get(state as never, client);
        continue;
      }
      const property = findMember(properties(hostClass), head);
      if (property) answer[property[0]] = property[1].get(state as never, client);
      else {
        const navigation = findMember(Object.entries(hostClass.navigations ?? {}), head);
        if (navigation === undefined) throw notImplemented(`${hostClass.name}.${head}`);
        below.set(navigation[0], [...(below.get(navigation[0]) ?? []), rest.join("/") || "*"]);
      }
    }
    for (const [name, select] of below) {
      answer[name] = query(hostClass.navigations?.[name]?.(state as never, client) ?? null, { Select: select });
    }
    return answer;
  };

  const setProperty = (object: Found, name: string, value: unknown): void => {
    if (object === null) throw notFound();
    const { hostClass, state } = object;
    const set = findMember(properties(hostClass), name)?.[1].set;
    if (set === undefined) throw notImplemented(`${hostClass.name}.${name} (to be set)`);
    set(state as never, value, client);
  };

  return {
    execute(action) {
      switch (action.ActionType) {
        case ACTION.instantiate: {
          const object = follow(action.ObjectPathId);
          return object && identityOf(object);
        }
        case ACTION.query:
        case ACTION.recursiveQuery:
        case ACTION.queryAsJson:
          return query(follow(action.ObjectPathId), action.QueryInfo ?? {});
        case ACTION.method: {
          const object = follow(action.ObjectPathId);
          if (object === null) return null;
          if (action.Name === "_KeepReference") {
            keep(object);
            return null;
          }
          const result = callMethod(object, action.Name, action.ArgumentInfo);
          return isHostObject(result) ? identityOf(result) : (result ?? null);
        }
        case ACTION.setProperty:
          setProperty(follow(action.ObjectPathId), action.Name, argumentsOf(action.ArgumentInfo)[0]);
          return null;
        case ACTION.update: {
          const object = follow(action.ObjectPathId);
          for (const [name, value] of Object.entries(action.ObjectState ?? {}))
            setProperty(object, name, withMembers(value));
          return null;
        }
        case ACTION.trace:
        case ACTION.ensureUnchanged:
          return true;
        default:
          throw notImplemented(`action type ${action.ActionType}`);
      }
    },
  };
}

const properties = (hostClass: ErasedClass): readonly (readonly [string, Property<never>])[] =>
  Object.entries(hostClass.properties ?? {});

const findMember = <Member>(
  members: readonly (readonly [string, Member])[],
  name: string,
): readonly [string, Member] | undefined => members.find(([known]) => known.toLowerCase() === name.toLowerCase());

/** What every collection can do. */
function collectionMethod(
  hostClass: ErasedClass,
  name: string,
): NonNullable<ErasedClass["methods"]>[string] | undefined {
  const { items, item } = hostClass;
  switch (name) {
    case "GetItem":
      return item && ((state, [key], client) => item(state, key, client) ?? fail());
    case "GetItemOrNullObject":
      return item && ((state, [key], client) => item(state, key, client) ?? null);
    case "GetItemAt":
      return items && ((state, [index], client) => items(state, client)[Number(index)] ?? fail());
    case "GetCount":
      return items && ((state, _, client) => items(state, client).length);
    default:
      // Handlers are sent everything: registering one only tells the client when to listen.
      return /^_(Un)?[Rr]egister\w*(Event|Changed|Change)\w*$/.test(name) ? () => null : undefined;
  }
}
