import { classNames } from "./class-names"

/** The market's own signs, drawn on a grid of 24 with one stroke, so that words and signs weigh the same. */
const PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5",
  cart: "M4 8h16l-1.6 10.2a2 2 0 0 1-2 1.8H7.6a2 2 0 0 1-2-1.8ZM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5",
  account:
    "M12 4.5a3.75 3.75 0 1 0 0 7.5 3.75 3.75 0 0 0 0-7.5ZM4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  globe:
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.7 12h16.6M12 3.5c2.4 2.3 3.6 5.2 3.6 8.5s-1.2 6.2-3.6 8.5c-2.4-2.3-3.6-5.2-3.6-8.5s1.2-6.2 3.6-8.5Z",
  menu: "M4 7h16M4 12h16M4 17h10",
  close: "M6 6l12 12M18 6 6 18",
  check: "M5 12.5 10 17.5 19.5 7",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  chevron: "M6 9.5l6 6 6-6",
  forward: "M9.5 6l6 6-6 6",
  arrow: "M4 12h15M13 6l6 6-6 6",
  pin: "M12 21c4.6-4.9 6.8-8.4 6.8-11.2a6.8 6.8 0 0 0-13.6 0C5.2 12.6 7.4 16.1 12 21ZM12 7.5l2.4 2.4-2.4 2.4-2.4-2.4Z",
  women:
    "M8 4.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5ZM2.8 19c.3-3.6 2.2-5.7 5.2-5.7s4.9 2.1 5.2 5.7M16 6a2.25 2.25 0 1 0 0 4.5A2.25 2.25 0 0 0 16 6ZM15.5 13.4c3.2-.3 5.2 1.7 5.7 5.1",
  truck:
    "M3 6.5h11v10H3ZM14 10h4l3 3.2v3.3h-7M7 19a1.75 1.75 0 1 0 0-3.5A1.75 1.75 0 0 0 7 19ZM17 19a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z",
  shop: "M4 10v10h16V10M3 10l2-6h14l2 6c-1 2.4-3.7 2.4-4.5 0-1 2.4-3.6 2.4-4.5 0-1 2.4-3.6 2.4-4.5 0-1 2.4-3.6 2.4-4.5 0ZM10 20v-5h4v5",
  cash: "M3 7h18v10H3ZM12 9.5l2.5 2.5-2.5 2.5L9.5 12ZM6 9.5v.01M18 14.5v.01",
  info: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.7v.01",
  warning: "M12 4 21 19.5H3ZM12 10v4.5M12 17v.01",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2",
  seal: "M12 3l2.3 2.6 3.5-.2.2 3.5L20.6 12 18 14.3l-.2 3.5-3.5-.2L12 20.6l-2.3-2.6-3.5.2-.2-3.5L3.4 12 6 9.7l.2-3.5 3.5.2ZM8.8 12.2l2.3 2.3 4.3-4.6",
  trash: "M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7",
  filter: "M4 7h16M7 12h10M10 17h4",
  phone:
    "M6 4h3.5l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2 4.5 1.5V18a2 2 0 0 1-2.2 2C10.5 19.5 4.5 13.5 4 6.2A2 2 0 0 1 6 4Z",
  refresh: "M19.5 8.5A8 8 0 1 0 20 12M20 4v4.5h-4.5",
  home: "M4 11.5 12 4.5l8 7M6 10v9.5h12V10M10 19.5v-5h4v5",
  tag: "M4 4.5h7.5l8 8-7 7-8-8ZM8.5 9v.01",
  offline:
    "M4 4l16 16M5 10.5a11 11 0 0 1 4-2.3M12.5 7.6a11 11 0 0 1 6.5 2.9M8 14a6.5 6.5 0 0 1 4-1.6M12 18v.01",
  box: "M4 8l8-4 8 4v8.5l-8 4-8-4ZM4 8l8 4 8-4M12 12v8.5",
  print: "M7 9V4h10v5M7 16.5H4.5V9h15v7.5H17M7 14h10v6H7Z",
  calendar: "M4.5 6h15v14h-15ZM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  back: "M9 5 4 10l5 5M4 10h9.5a6 6 0 0 1 0 12H9",
  leave: "M14 4H5v16h9M10 12h10M16.5 8.5 20 12l-3.5 3.5",
  scale: "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5h5ZM19 7l-2.5 6.5h5Z",
  camera: "M4 8h3.5l1.7-2.5h5.6L16.5 8H20v11H4ZM12 10.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6Z",
  message: "M4 5h16v11H10.5L6 20v-4H4ZM8 9h8M8 12.2h5",
  paper: "M6 3.5h8l4 4v13H6ZM14 3.5v4h4M9 12h6M9 15.5h6",
  hand: "M8 12.5V6a1.4 1.4 0 0 1 2.8 0v5V4.9a1.4 1.4 0 0 1 2.8 0V11V6.2a1.4 1.4 0 0 1 2.8 0v7.3c0 4-2 6.5-5.4 6.5-2.7 0-4-1.2-5.3-3.3L4.2 13.9a1.4 1.4 0 0 1 2.4-1.5L8 14",
  key: "M8.5 9a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM11.7 10.3 19 3M15.5 6.5l3 3M8.5 13.5v.01",
  share: "M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1",
  copy: "M9 9h10v11H9ZM15 9V4H5v11h4",
  pause: "M8 5v14M16 5v14",
  eye: "M2.5 12C5 7.7 8.2 5.5 12 5.5s7 2.2 9.5 6.5c-2.5 4.3-5.7 6.5-9.5 6.5S5 16.3 2.5 12ZM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z",
  pencil: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19ZM13.5 7l3.5 3.5",
  table: "M4 5h16v14H4ZM4 10h16M4 14.5h16M10 5v14",
  tent: "M12 3.5v2.2M12 5.7 3.5 11.5h17ZM5.2 11.5V20h13.6v-8.5M10 20v-4.5h4V20",
  qr: "M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM7 7v.01M17 7v.01M7 17v.01M14 14h2.5v2.5H14ZM20 14v.01M17.5 20h2.5v-2.5M14 20v.01",
  plug: "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0ZM12 17v4",
  bed: "M3 18v-12M3 14h18v4M21 14v-2a3 3 0 0 0-3-3h-7v5M7 9.5v.01",
  flag: "M6 21V4h11l-2.5 4 2.5 4H6",
} as const

export type IconName = keyof typeof PATHS

/** Signs that point along the line of reading, and so turn round in Arabic. */
const POINTING: readonly IconName[] = ["forward", "arrow", "truck", "back", "leave"]

type Props = { name: IconName; className?: string }

/** A sign beside a word; it says nothing to a screen reader, the word does. */
export const Icon = ({ name, className = "" }: Props) => (
  <svg
    viewBox="0 0 24 24"
    className={classNames(
      "shrink-0",
      !/\bsize-/.test(className) && "size-5",
      POINTING.includes(name) && "rtl:-scale-x-100",
      className,
    )}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
)
