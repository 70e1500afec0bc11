// A second verifier of what Laurel signs, made of other people's libraries: prints "good", or why not, for the request in the
// file named first. It loads no document that the request does not bring.
import {readFileSync} from 'node:fs';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {compactVerify, importJWK} from 'jose';
import jsigs from 'jsonld-signatures';

const {credential, jwt, jwk, documents} = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const documentLoader = async (address) => {
    const document = documents[address];
    if (document === undefined) throw new Error(`no document for ${address}`);
    return {contextUrl: null, documentUrl: address, document};
};

async function verifyProof() {
    const {verified, error} = await jsigs.verify(credential, {
        suite: new DataIntegrityProof({cryptosuite}),
        purpose: new jsigs.purposes.AssertionProofPurpose(),
        documentLoader,
    });
    return verified ? 'good' : (error?.errors ?? [error]).map((it) => `${it.name}: ${it.message}`).join('; ');
}

async function verifyJwt() {
    const {payload} = await compactVerify(jwt, await importJWK(jwk, 'RS256'), {algorithms: ['RS256', 'ES256']});
    return JSON.parse(new TextDecoder().decode(payload)).iss ? 'good' : 'no issuer';
}

try {
    console.log(jwt ? await verifyJwt() : await verifyProof());
} catch (error) {
    console.log(`${error.name}: ${error.message}`);
}
