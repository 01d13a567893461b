export type PlacedName = { name: string; x: number; y: number }

type Box = { left: number; right: number; top: number; bottom: number }

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** About how wide a letter is, as a part of the size of the letters. */
const LETTER = 0.58

/**
 * Chooses the names that can stand on a map without touching each other, in the given order; a name may step up or
 * down a line. What finds no place stays in the list beside the map.
 */
export const placeNames = (names: PlacedName[], size: number): PlacedName[] => {
  const taken: Box[] = []
  return names.flatMap((name) => {
    const half = (name.name.length * LETTER * size) / 2
    for (const step of [0, -1.3, 1.3]) {
      const y = name.y + step * size
      const box = { left: name.x - half, right: name.x + half, top: y - size * 0.8, bottom: y + size * 0.3 }
      if (taken.some((other) => meets(box, other))) continue
      taken.push(box)
      return [{ ...name, y: Math.round(y) }]
    }
    return []
  })
}
