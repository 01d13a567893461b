import { feature, merge } from "topojson-client"
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification"
import { z } from "zod"
import source from "../../../seed/data/provinces.topo.json?raw"

/*
 * Borders: OpenStreetMap contributors (ODbL), simplified. Drawn once at start: degrees become a plane by
 * shrinking longitudes at Morocco's middle latitude, and points are rounded so that the whole map stays small.
 */
const WIDTH = 640
const WEST = -17.12
const NORTH = 35.95
const SHRINK = Math.cos((28.6 * Math.PI) / 180)
const SCALE = WIDTH / (16.16 * SHRINK)

export const MAP_SIZE = { width: WIDTH, height: Math.ceil((NORTH - 20.77) * SCALE) }

export type MapPoint = readonly [x: number, y: number]

/** Where a place stands on the map. */
export const onMap = (latitude: number, longitude: number): MapPoint => [
  Math.round((longitude - WEST) * SHRINK * SCALE),
  Math.round((NORTH - latitude) * SCALE),
]

type Places = GeometryCollection<{ slug: string; region: string }>
type ProvinceTopology = Topology<{ "full.geo": Places }>

const topology = z
  .custom<ProvinceTopology>(
    (value) => typeof value === "object" && value !== null && "arcs" in value && "objects" in value,
  )
  .parse(JSON.parse(source))

const places = topology.objects["full.geo"].geometries.filter(
  (
    place,
  ): place is Polygon<{ slug: string; region: string }> | MultiPolygon<{ slug: string; region: string }> =>
    place.type === "Polygon" || place.type === "MultiPolygon",
)

/** A ring as a path of whole steps; specks that round to less than a triangle vanish. */
const ringPath = (ring: number[][]): string => {
  const points = ring.map(([longitude = 0, latitude = 0]) => onMap(latitude, longitude))
  const kept = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  )
  if (kept.length < 4) return ""
  const steps = kept
    .slice(1, -1)
    .map(([x, y], index) => `${x - (kept[index]?.[0] ?? 0)} ${y - (kept[index]?.[1] ?? 0)}`)
  return `M${kept[0]?.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`
}

const shapePath = (polygons: number[][][][]): string =>
  polygons.flatMap((rings) => rings.map(ringPath)).join("")

const polygonsOf = (place: (typeof places)[number]): number[][][][] => {
  const drawn = feature(topology, place)
  if (!("geometry" in drawn)) return []
  const { geometry } = drawn
  return geometry.type === "Polygon"
    ? [geometry.coordinates]
    : geometry.type === "MultiPolygon"
      ? geometry.coordinates
      : []
}

/** The outline of each province, by slug. */
export const provinceShapes: ReadonlyMap<string, string> = new Map(
  places.map((place) => [place.properties?.slug ?? "", shapePath(polygonsOf(place))]),
)

const merged = (members: typeof places): string => shapePath(merge(topology, members).coordinates)

/** The outline of each region, by ISO code. */
export const regionShapes: ReadonlyMap<string, string> = new Map(
  [...new Set(places.map(({ properties }) => properties?.region ?? ""))].map((region) => [
    region,
    merged(places.filter(({ properties }) => properties?.region === region)),
  ]),
)

export const countryShape: string = merged(places)

/** The part of the map that holds a region, with a margin, as a `viewBox`. */
export const regionViewBox = (region: string): string => {
  const points = places
    .filter(({ properties }) => properties?.region === region)
    .flatMap((place) => polygonsOf(place).flat(2))
    .map(([longitude = 0, latitude = 0]) => onMap(latitude, longitude))
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const margin = 6
  return [
    left - margin,
    top - margin,
    Math.max(...xs) - left + margin * 2,
    Math.max(...ys) - top + margin * 2,
  ].join(" ")
}
