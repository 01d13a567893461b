/** Small writers of SVG text. Coordinates are in a square of 1000 units unless a part says otherwise. */
export type Point = readonly [x: number, y: number]

export const round = (value: number) => Math.round(value * 10) / 10

export const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`

/** A shape without paint, for a shadow that takes its colour from the setting. */
export const silhouette = (d: string) => `<path d="${d}"/>`

export const stroke = (d: string, colour: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

export const circle = (x: number, y: number, r: number, fill: string, more = "") =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" ${more}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = "") =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = "") =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${more}/>`

export const group = (content: string, attributes: string) => `<g ${attributes}>${content}</g>`

export const fade = (opacity: number) => `opacity="${opacity}"`

/** Moves, turns (degrees) and scales a drawing made around the origin. */
export const at = (x: number, y: number, content: string, scale = 1, turn = 0) =>
  group(content, `transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${scale})"`)

export const mirrored = (content: string) => group(content, `transform="scale(-1 1)"`)

const idOf = (text: string) =>
  (
    [...text].reduce((state, letter) => Math.imul(state ^ letter.charCodeAt(0), 16777619), 2166136261) >>> 0
  ).toString(36)

/** Shows `content` only inside the path `d`. The id comes from the path, so equal clips share one definition. */
export const clip = (d: string, content: string) => {
  const id = `c${idOf(d)}${d.length}`
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
}

/** A straight gradient over the painted shape; `angle` 0 runs left to right, 90 top to bottom. */
export const gradient = (from: string, to: string, angle: number, paint: (fill: string) => string) => {
  const id = `g${idOf(`${from}${to}${angle}`)}`
  const stops = `<stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`
  return `<linearGradient id="${id}" gradientTransform="rotate(${angle} .5 .5)">${stops}</linearGradient>${paint(`url(#${id})`)}`
}

export const document = (content: string, width = 1000, height = 1000) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`
