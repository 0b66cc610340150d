import type { Client, RichMessage } from "../host/client";
import type { Gate } from "../gate";
import type { DocumentCopies } from "./documentCopies";
import type { DocumentSettings } from "./documentSettings";
import { findBinding } from "./bindingMessages";
import { selectedData, type DataRequest } from "./selectedData";

/**
 * The frame protocol of Office on the web: the add-in's page in a frame, JSON messages between the windows. Microsoft's
 * client speaks it by itself when the page's address says that Excel is the host.
 */
export interface FrameOptions {
  readonly gate: Gate;
  readonly settings: DocumentSettings;
  readonly copies: DocumentCopies;
  readonly language: string;
  readonly requirementSets: () => Readonly<Record<string, string>>;
  /** The page that holds the frame. */
  readonly hostUrl: string;
  readonly addinUrl: string;
  /** Sends to the add-in's window. */
  readonly post: (message: string) => void;
}

export interface FrameConnection {
  /** The address of the add-in's page with everything the client needs to know. */
  readonly url: string;
  /** To be given to the host as the client's way to send. */
  send(messages: readonly RichMessage[]): void;
  /** Takes a message from the add-in's window; answers whether it was one of the protocol. */
  receive(client: Client, text: unknown): boolean;
  /**
   * Runs a command of the ribbon, as soon as the client listens. Resolves when the add-in says that it is done, with 0,
   * or with the client's code for a command that the add-in does not know; never when nothing is said.
   */
  runCommand(actionId: string): Promise<number>;
  /** For `workbook.onSelectionChanged`, which the client still takes from the older event. */
  selectionChanged(): void;
  /** For events of bindings, likewise: those that somebody listens to are raised. */
  happened(events: readonly { readonly name: string; readonly data: object }[]): void;
  /** For `settings.onSettingsChanged`, an older event as well. */
  settingsChanged(): void;
  /** Actions and methods of the protocol that were asked for and are not known here. */
  unknown(): readonly string[];
}

interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const CALL = 0;
const REGISTER_EVENT = 1;

/** Numbers of the methods that the client calls through `executeMethod`. */
const RICH_API = 93;
const SELECTED_DATA = 64;
const BINDING = 68;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const DOCUMENT_COPY = 77;
const DOCUMENT_COPY_SLICE = 80;
const CLOSE_DOCUMENT_COPY = 81;
const COMMAND_COMPLETED = 94;
const NO_SUCH_COPY = 5001;
const UNKNOWN_METHOD = 5001;
const UNSUPPORTED_FORM = 1000;
const NO_SUCH_BINDING = 3002;

/** Names of what these are told of the document as a file, and of what they answer. */
const [FILE_TYPE, SLICE_SIZE, HANDLE, SLICE_INDEX] = ["0", "1", "2", "3"] as const;
const [COPY_HANDLE, COPY_SIZE] = ["0", "1"] as const;
const [SLICE_DATA, SLICE_LENGTH] = ["0", "1"] as const;

/** Names of what is said of a command that is done. */
const [COMMAND_ID, COMMAND_STATUS] = ["0", "1"] as const;
const COMMAND_INVOKED = "appCommandInvoked";

/** Shared runtime, with custom functions. */
const HOST_FLAGS = 3;
const EXCEL = 16;

let conversations = 0;

export function createFrame(options: FrameOptions): FrameConnection {
  const { gate, settings, copies, language, hostUrl, addinUrl, post } = options;
  conversations += 1;
  const conversation = `conversation-${conversations}-${Date.now().toString(36)}`;
  const addinId = `addin-${conversations}`;
  const registered = new Set<string>();
  const waiting: (readonly RichMessage[])[] = [];
  const commands = new Map<string, { readonly actionId: string; readonly done: (status: number) => void }>();
  let commandsRun = 0;
  const unknown = new Set<string>();

  const reply = (action: string, correlation: number, responseType: 0 | 1, data: unknown): void =>
    post(
      JSON.stringify({
        _messageType: 1,
        _actionName: action,
        _conversationId: conversation,
        _correlationId: correlation,
        _origin: hostUrl,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _serializerVersion: 1,
      }),
    );
  const raise = (event: string, data: unknown): void => reply(event, -1, 1, data);

  const send = (messages: readonly RichMessage[]): void => {
    if (registered.has("richApiMessage")) raise("richApiMessage", { ArrayData: messages });
    else waiting.push(messages);
  };

  const invoke = (id: string, actionId: string): void =>
    raise(COMMAND_INVOKED, [id, actionId, JSON.stringify({ source: { id: actionId } })]);

  const appContext = (): object => ({
    _id: addinId,
    _appName: EXCEL,
    _appVersion: 16,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "workbook.xlsx",
    _clientMode: 1,
    _settings: settings.load(),
    _reason: 0,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: conversation,
    _appInstanceId: addinId,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.20000.0",
    _requirementMatrix: JSON.stringify(options.requirementSets()),
    _initialDisplayMode: 0,
  });

  const executeMethod = async (client: Client, data: MethodCall): Promise<unknown> => {
    switch (data.DdaMethod.DispatchId) {
      case RICH_API: {
        const [, , , , body = "", , flags] = data.ArrayData ?? [];
        const answer = await gate.pass(client, String(body), Number(flags ?? 0));
        return "refusal" in answer
          ? { Error: answer.refusal, Version: 1 }
          : { Error: 0, Version: 1, Data: [200, [], answer.body] };
      }
      case SELECTED_DATA: {
        const selected = selectedData(client.grid, data.DdaGetBindingData ?? {});
        return selected === undefined
          ? { Error: UNSUPPORTED_FORM, Version: 1 }
          : { Error: 0, Version: 1, Data: selected };
      }
      case BINDING: {
        const found = findBinding(client.grid, data.DdaBindingsMethod?.BindingId);
        return found ? { Error: 0, Version: 1, Bindings: [found] } : { Error: NO_SUCH_BINDING, Version: 1 };
      }
      case SAVE_SETTINGS:
        settings.save(data.DdaSettingsMethod?.Properties ?? []);
        return { Error: 0, Version: 1 };
      case LOAD_SETTINGS:
        return { Error: 0, Version: 1, Properties: settings.load() };
      case DOCUMENT_COPY: {
        const copy = await copies.open(data[FILE_TYPE], data[SLICE_SIZE]);
        return typeof copy === "number"
          ? { Error: copy, Version: 1 }
          : { Error: 0, Version: 1, [COPY_HANDLE]: copy.handle, [COPY_SIZE]: copy.size };
      }
      case DOCUMENT_COPY_SLICE: {
        const slice = copies.slice(data[HANDLE], data[SLICE_INDEX]);
        return slice === undefined
          ? { Error: NO_SUCH_COPY, Version: 1 }
          : { Error: 0, Version: 1, [SLICE_DATA]: slice, [SLICE_LENGTH]: slice.length };
      }
      case CLOSE_DOCUMENT_COPY:
        return { Error: copies.close(data[HANDLE]) ? 0 : NO_SUCH_COPY, Version: 1 };
      case COMMAND_COMPLETED: {
        const id = String(data[COMMAND_ID]);
        commands.get(id)?.done(Number(data[COMMAND_STATUS]));
        commands.delete(id);
        return { Error: 0, Version: 1 };
      }
      default:
        unknown.add(`executeMethod ${data.DdaMethod.DispatchId}`);
        return { Error: UNKNOWN_METHOD, Version: 1 };
    }
  };

  const answer = async (client: Client, message: FrameMessage): Promise<unknown> => {
    if (message._actionType === REGISTER_EVENT) {
      registered.add(message._actionName);
      if (message._actionName === "richApiMessage") setTimeout(() => waiting.splice(0).forEach(send), 0);
      if (message._actionName === COMMAND_INVOKED)
        setTimeout(() => commands.forEach(({ actionId }, id) => invoke(id, actionId)), 0);
      return { Error: 0 };
    }
    if (message._actionType !== CALL) {
      registered.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext();
    if (message._actionName === "executeMethod") return executeMethod(client, message._data as MethodCall);
    // Focus and the like: nothing that a workbook would answer to.
    if (message._actionName !== "ContextActivationManager_notifyHost") unknown.add(message._actionName);
    return null;
  };

  return {
    url: frameUrl(addinUrl, { conversation, addinId, hostUrl, language }),
    send,
    receive: (client, text) => {
      const message = parse(text);
      if (message?._messageType !== 0 || message._conversationId !== conversation) return false;
      void answer(client, message).then((data) => reply(message._actionName, message._correlationId, 0, data));
      return true;
    },
    runCommand: (actionId) =>
      new Promise((done) => {
        commandsRun += 1;
        const id = `command-${commandsRun}`;
        commands.set(id, { actionId, done });
        if (registered.has(COMMAND_INVOKED)) invoke(id, actionId);
      }),
    selectionChanged: () => {
      if (registered.has("documentSelectionChanged")) raise("documentSelectionChanged", {});
    },
    happened: (events) => {
      for (const { name, data } of events) if (registered.has(name)) raise(name, data);
    },
    settingsChanged: () => {
      if (registered.has("settingsChanged")) raise("settingsChanged", {});
    },
    unknown: () => [...unknown],
  };
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [FILE_TYPE]?: unknown;
  readonly [SLICE_SIZE]?: unknown;
  readonly [HANDLE]?: unknown;
  readonly [SLICE_INDEX]?: unknown;
  readonly ArrayData?: readonly unknown[];
  readonly DdaGetBindingData?: DataRequest;
  readonly DdaBindingsMethod?: { readonly BindingId?: unknown };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, unknown])[] };
}

function frameUrl(
  addinUrl: string,
  { conversation, addinId, hostUrl, language }: Record<"conversation" | "addinId" | "hostUrl" | "language", string>,
): string {
  const url = new URL(addinUrl);
  const hostInfo = `Excel$Web$16.01$${language}$${conversation}$$$${HOST_FLAGS}`;
  const query = url.search === "" ? "?" : `${url.search}&`;
  return `${url.origin}${url.pathname}${query}_host_Info=${hostInfo}#&_xdm_Info=${conversation}|${addinId}|${hostUrl}`;
}

function parse(text: unknown): FrameMessage | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text) as FrameMessage;
  } catch {
    // Other scripts on the page may post what they like.
    return undefined;
  }
}
