import type { Kept, Opening } from './opening';

export const OPENING: Opening = {
  key: 'year',
  language: 'en',
  texts: { need: 'need', withdrawn: 'Withdrawn.', 'brought-in': 'Brought in.', 'closed.none': 'Voting is over.' },
  edition: 'Shop of the year',
  closing: { words: 'Sunday', zone: 'Asia/Seoul', milliseconds: 3_600_000 },
  minimumShops: 1,
  shops: [
    { number: 1, name: 'Notebook', domain: 'notebook.example' },
    { number: 2, name: 'Lamp' },
  ],
  criteria: [
    { name: 'Quality', weight: 60 },
    { name: 'Service', weight: 40 },
  ],
  participation: '12 have voted.',
  share: { address: 'https://laurel.example/', text: 'I voted.' },
  kept: { version: 0, answers: '' },
};
export const CAST: Kept = {
  version: 5,
  answers: '1:55',
  cast: { answers: '1:55', number: 'ABCD-EFGH', at: '2026-11-28T12:00:00Z' },
};
