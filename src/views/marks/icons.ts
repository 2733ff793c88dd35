import type { Actor, Interaction } from '../../model/schema';

/** Paths on a 24 by 24 grid: Lucide 1.62 (ISC licence); the missile is drawn for this page. */
export const ICON_PATHS = {
  handshake:
    'M11 17l2 2a1 1 0 103-3M14 14l2.5 2.5a1 1 0 103-3l-3.88-3.88a3 3 0 00-4.24 0l-.88.88a1 1 0 11-3-3l2.81-2.81a5.79 5.79 0 017.06-.87l.47.28a2 2 0 001.42.25L21 4M21 3l1 11h-2M3 3 2 14l6.5 6.5a1 1 0 103-3M3 4h8',
  'door-open':
    'M10 21H2M10 3H7a2 2 0 00-2 2v16M14 12h.01M19 21V5a2 2 0 00-1.68-1.97l-6.16-1.01A1 1 0 0010 3v18a1 1 0 001.12.99zM22 21h-3',
  phone:
    'M13.83 16.57a1 1 0 001.21-.3l.35-.47A2 2 0 0117 15h3a2 2 0 012 2v3a2 2 0 01-2 2A18 18 0 012 4a2 2 0 012-2h3a2 2 0 012 2v3a2 2 0 01-.8 1.6l-.47.35a1 1 0 00-.29 1.23 14 14 0 006.39 6.38',
  mail: 'M22 7l-8.99 5.73a2 2 0 01-2.01 0L2 7M4 4h16a2 2 0 012 2v12a2 2 0 01-2 2h-16a2 2 0 01-2-2v-12a2 2 0 012-2z',
  scale: 'M12 3v18M19 8l3 8a5 5 0 01-6 0zV7M3 7h1a17 17 0 008-2 17 17 0 008 2h1M5 8l3 8a5 5 0 01-6 0zV7M7 21h10',
  signature:
    'M21 17l-2.16-1.87A.5.5 0 0018 15.5v.5a1 1 0 01-1 1h-2a1 1 0 01-1-1c0-2.54-3.99-3.97-8.5-4a1 1 0 000 5c4.15 0 4.75-11.29 5.71-13.5a2.5 2.5 0 113.31 3.28M3 21h18',
  hand: 'M18 11V6a2 2 0 00-2-2a2 2 0 00-2 2M14 10V4a2 2 0 00-2-2a2 2 0 00-2 2v2M10 10.5V6a2 2 0 00-2-2a2 2 0 00-2 2v8M18 8a2 2 0 114 0v6a8 8 0 01-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 012.83-2.82L7 15',
  ban: 'M2 12a10 10 0 1020 0a10 10 0 10-20 0M4.93 4.93 19.07 19.07',
  'triangle-alert': 'M21.73 18l-8-14a2 2 0 00-3.48 0l-8 14A2 2 0 004 21h16a2 2 0 001.73-3M12 9v4M12 17h.01',
  gavel: 'M14 13l-8.38 8.38a1 1 0 01-3-3l8.38-8.38M16 16l6-6M21.5 10.5l-8-8M8 8l6-6M8.5 7.5l8 8',
  'thumbs-up':
    'M15 5.88 14 10h5.83a2 2 0 011.92 2.56l-2.33 8A2 2 0 0117.5 22H4a2 2 0 01-2-2v-8a2 2 0 012-2h2.76a2 2 0 001.79-1.11L12 2a3.13 3.13 0 013 3.88ZM7 10v12',
  'message-square-warning':
    'M22 17a2 2 0 01-2 2H6.83a2 2 0 00-1.41.59l-2.2 2.2A.71.71 0 012 21.29V5a2 2 0 012-2h16a2 2 0 012 2zM12 15h.01M12 7v4',
  'message-square-quote':
    'M14 14a2 2 0 002-2V8h-2M22 17a2 2 0 01-2 2H6.83a2 2 0 00-1.41.59l-2.2 2.2A.71.71 0 012 21.29V5a2 2 0 012-2h16a2 2 0 012 2zM8 14a2 2 0 002-2V8H8',
  newspaper:
    'M15 18h-5M18 14h-8M4 22h16a2 2 0 002-2V4a2 2 0 00-2-2H8a2 2 0 00-2 2v16a2 2 0 01-4 0v-9a2 2 0 012-2h2M11 6h6a1 1 0 011 1v2a1 1 0 01-1 1h-6a1 1 0 01-1-1v-2a1 1 0 011-1z',
  'messages-square':
    'M16 10a2 2 0 01-2 2H6.83a2 2 0 00-1.41.59l-2.2 2.2A.71.71 0 012 14.29V4a2 2 0 012-2h10a2 2 0 012 2zM20 9a2 2 0 012 2v10.29a.71.71 0 01-1.21.5l-2.2-2.2A2 2 0 0017.17 19H10a2 2 0 01-2-2v-1',
  flag: 'M4 22V4a1 1 0 01.4-.8A6 6 0 018 2c3 0 5 2 7.33 2q2 0 3.07-.8A1 1 0 0120 4v10a1 1 0 01-.4.8A6 6 0 0116 16c-3 0-5-2-8-2a6 6 0 00-4 1.53',
  landmark:
    'M10 18v-7M11.12 2.21a2 2 0 011.76 0l7.84 3.85A.5.5 0 0120.5 7h-17a.5.5 0 01-.22-.95zM14 18v-7M18 18v-7M3 22h18M6 18v-7',
  users:
    'M16 21v-2a4 4 0 00-4-4H6a4 4 0 00-4 4v2M16 3.13a4 4 0 010 7.74M22 21v-2a4 4 0 00-3-3.87M5 7a4 4 0 108 0a4 4 0 10-8 0',
  plane:
    'M17.8 19.2 16 11l3.5-3.5C21 6 21.5 4 21 3c-1-.5-3 0-4.5 1.5L13 8 4.8 6.2c-.5-.1-.9.1-1.1.5l-.3.5c-.2.5-.1 1 .3 1.3L9 12l-2 3H4l-1 1 3 2 2 3 1-1v-3l3-2 3.5 5.3c.3.4.8.5 1.3.3l.5-.2c.4-.3.6-.7.5-1.2z',
  'file-text':
    'M6 22a2 2 0 01-2-2V4a2 2 0 012-2h8a2.4 2.4 0 011.7.71l3.59 3.59A2.4 2.4 0 0120 8v12a2 2 0 01-2 2zM14 2v5a1 1 0 001 1h5M10 9H8M16 13H8M16 17H8',
  ship: 'M12 2v2M12 9.19V13M19 12V6a2 2 0 00-2-2H7a2 2 0 00-2 2v6M19.38 19A11.6 11.6 0 0021 13l-8.19-3.64a2 2 0 00-1.62 0L3 13a11.6 11.6 0 002.81 7.76M2 20c.6.5 1.2 1 2.5 1 2.5 0 2.5-2 5-2 1.3 0 1.9.5 2.5 1s1.2 1 2.5 1c2.5 0 2.5-2 5-2 1.3 0 1.9.5 2.5 1',
  banknote:
    'M4 6h16a2 2 0 012 2v8a2 2 0 01-2 2h-16a2 2 0 01-2-2v-8a2 2 0 012-2zM10 12a2 2 0 104 0a2 2 0 10-4 0M6 12h.01M18 12h.01',
  map: 'M14.11 5.55a2 2 0 001.79 0l3.66-1.83A1 1 0 0121 4.62v12.76a1 1 0 01-.55.89l-4.55 2.28a2 2 0 01-1.79 0l-4.21-2.11a2 2 0 00-1.79 0l-3.66 1.83A1 1 0 013 19.38V6.62a1 1 0 01.55-.89l4.55-2.28a2 2 0 011.79 0zM15 5.76v15M9 3.24v15',
  'user-lock':
    'M19 16v-2a2 2 0 00-4 0v2M9.5 15H7a4 4 0 00-4 4v2M6 7a4 4 0 108 0a4 4 0 10-8 0M14 16h6l1 1v3l-1 1h-6l-1-1v-3z',
  'map-pin':
    'M20 10c0 4.99-5.54 10.19-7.4 11.8a1 1 0 01-1.2 0C9.54 20.19 4 14.99 4 10a8 8 0 0116 0M9 10a3 3 0 106 0a3 3 0 10-6 0',
  'from-here': 'M3 5v14M21 12H7M15 18l6-6-6-6',
  'chevron-left': 'M15 18l-6-6 6-6',
  'chevron-right': 'M9 18l6-6-6-6',
  play: 'M5 5a2 2 0 013.01-1.73l12 7a2 2 0 010 3.46l-12 7A2 2 0 015 19z',
  pause:
    'M15 3h3a1 1 0 011 1v16a1 1 0 01-1 1h-3a1 1 0 01-1-1v-16a1 1 0 011-1zM6 3h3a1 1 0 011 1v16a1 1 0 01-1 1h-3a1 1 0 01-1-1v-16a1 1 0 011-1z',
  x: 'M18 6 6 18M6 6l12 12',
  'arrow-right': 'M5 12h14M12 5l7 7-7 7',
  moon: 'M20.98 12.49a9 9 0 11-9.47-9.47c.41-.02.62.46.4.8a6 6 0 008.27 8.27c.34-.21.82 0 .8.4',
  search: 'M3 11a8 8 0 1016 0a8 8 0 10-16 0M21 21l-4.34-4.34',
  sun: 'M8 12a4 4 0 108 0a4 4 0 10-8 0M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41',
  share:
    'M15 5a3 3 0 106 0a3 3 0 10-6 0M3 12a3 3 0 106 0a3 3 0 10-6 0M15 19a3 3 0 106 0a3 3 0 10-6 0M8.59 13.51l6.83 3.98M15.41 6.51l-6.82 3.98',
  'book-open':
    'M12 5v16M20 19A2 2 0 0022 17V5a2 2 0 00-2-2L16 3A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 002 2H8a5 5 0 014 2 5 5 0 014-2z',
  waypoints:
    'M10.59 5.41l-5.17 5.17M18.59 13.41l-5.17 5.17M6 12h12M10 20a2 2 0 104 0a2 2 0 10-4 0M10 4a2 2 0 104 0a2 2 0 10-4 0M18 12a2 2 0 104 0a2 2 0 10-4 0M2 12a2 2 0 104 0a2 2 0 10-4 0',
  rows: 'M5 3h14a2 2 0 012 2v14a2 2 0 01-2 2H5a2 2 0 01-2-2V5a2 2 0 012-2zM21 9H3M21 15H3',
  list: 'M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13',
  missile:
    'M21 3c-2.5 0-4 .6-5.2 1.8l-11 11 3.4 3.4 11-11C20.4 7 21 5.5 21 3zM12.6 8l-4-.6-1.2 1.2L9.6 11M16 11.4l.6 4-1.2 1.2-2.4-2.2M6.9 13.7l-3.2-.2L2 15.2l2.8.6M10.3 17.1l.2 3.2L8.8 22l-.6-2.8M4.6 19.4l-2.1 2.1',
} as const;

/** Name of an icon that the page can draw. */
export type IconName = keyof typeof ICON_PATHS;

/** Icon of each type of interaction, for its bead. */
export const TYPE_ICONS: Readonly<Record<Interaction['type'], IconName>> = {
  meeting: 'handshake',
  visit: 'door-open',
  call: 'phone',
  message: 'mail',
  mediation: 'scale',
  agreement: 'signature',
  request: 'hand',
  refusal: 'ban',
  warning: 'triangle-alert',
  decision: 'gavel',
  support: 'thumbs-up',
  criticism: 'message-square-warning',
  statement: 'message-square-quote',
  report: 'newspaper',
  other: 'messages-square',
};

/** Icon of each kind of actor that has one; a person and a plain thing show their initials. */
export const KIND_ICONS: Readonly<Partial<Record<Actor['kind'], IconName>>> = {
  state: 'flag',
  institution: 'landmark',
  group: 'users',
  media: 'newspaper',
};

/** Icon of each `icon` word that an actor can carry in the data. */
export const THING_ICONS: Readonly<Record<NonNullable<Actor['icon']>, IconName>> = {
  missile: 'missile',
  document: 'file-text',
  ship: 'ship',
  plane: 'plane',
  money: 'banknote',
  land: 'map',
  prisoner: 'user-lock',
};
