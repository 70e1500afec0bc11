import { bytes, text } from './encoding';

type Named = { id: string; type: 'public-key' };

/** The options of a question, as the server wrote them. */
export type Written = Record<string, unknown> & {
  challenge: string;
  user?: { id: string; name: string; displayName: string };
  allowCredentials?: Named[];
  excludeCredentials?: Named[];
};

/** The same as the browser wants them: with bytes. */
export function read(written: Written): object {
  const named = (list: Named[] | undefined) => list?.map((it) => ({ ...it, id: bytes(it.id) })) ?? [];
  return {
    ...written,
    challenge: bytes(written.challenge),
    ...(written.user && { user: { ...written.user, id: bytes(written.user.id) } }),
    allowCredentials: named(written.allowCredentials),
    excludeCredentials: named(written.excludeCredentials),
  };
}

/** What the device answered, as the server reads it. */
export function answer(credential: PublicKeyCredential): string {
  const { response } = credential;
  const made = response as AuthenticatorAttestationResponse;
  const shown = response as AuthenticatorAssertionResponse;
  const parts: Record<string, unknown> = { clientDataJSON: text(response.clientDataJSON) };
  if (made.attestationObject) {
    parts.attestationObject = text(made.attestationObject);
    parts.transports = made.getTransports?.() ?? [];
  } else {
    parts.authenticatorData = text(shown.authenticatorData);
    parts.signature = text(shown.signature);
    if (shown.userHandle) parts.userHandle = text(shown.userHandle);
  }
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: parts,
    clientExtensionResults: {},
  });
}
