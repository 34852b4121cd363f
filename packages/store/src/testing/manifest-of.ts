import type { Manifest, ManifestIncident } from '@staysharp/exposure'

/** A made-up manifest for tests: `sequence`, its epoch and the ids of its incidents. */
export function manifestOf(sequence: number, incidents: readonly string[], epoch = 'e1'): Manifest {
  return {
    format: 'staysharp-manifest/1',
    sequence,
    issuedAt: '2026-11-22T10:00:00.000Z',
    epoch: {
      id: epoch,
      keyId: '00112233445566aa',
      publicKey: 'A'.repeat(43),
      createdAt: '2026-11-20T10:00:00.000Z',
    },
    incidents: incidents.map(incidentOf),
  }
}

function incidentOf(id: string, day: number): ManifestIncident {
  return {
    id,
    title: `Incident ${id}`,
    country: 'BE',
    sealedAt: `2026-11-2${day}T08:30:00.000Z`,
    entries: 3_200_000,
    bits: 32,
    anonymitySet: 5_000_000_000,
    index: {
      path: `index/e1/${id}-0000000000000000.ssi`,
      bytes: 1000,
      sha256: '0'.repeat(64),
      headBytes: 100,
      headSha256: '0'.repeat(64),
      buckets: 3,
    },
  }
}
