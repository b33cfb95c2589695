import { darker, lighter } from "../kit/colour.ts";
import { at, box, disc, faded, line, oval, repeat, type Svg, shade, shape } from "../kit/draw.ts";
import type { Hair } from "./look.ts";

/** What of the hair is drawn behind the head and what before it, around a face centred on 300, 320. */
export interface HairParts {
  back: Svg;
  front: Svg;
}

const fringe = (colour: string): Svg =>
  shape(
    "M192 318C186 214 236 172 300 172S414 214 408 318C396 282 382 262 352 244C330 268 262 280 226 262C206 276 198 296 192 318z",
    colour,
  ) + shade("M330 176C390 190 412 240 408 318C396 282 382 262 352 244C360 220 352 196 330 176z", 0.12);

const sideSwept = (colour: string): Svg =>
  shape(
    "M192 330C180 210 240 168 304 170C384 172 420 226 408 330C400 290 388 268 360 250C300 262 250 246 236 222C222 256 200 286 192 330z",
    colour,
  ) +
  shade("M340 178C396 196 416 250 408 330C400 290 388 268 360 250C366 222 358 198 340 178z", 0.12) +
  line("M238 224C256 250 300 262 356 250", darker(colour, 0.25), 4);

const cap = (colour: string, low = 300): Svg =>
  shape(`M194 ${low}C186 214 232 170 300 170S414 214 406 ${low}C400 268 384 244 300 244S200 268 194 ${low}z`, colour) +
  shade(`M340 178C392 196 412 236 406 ${low}C402 272 386 250 340 246z`, 0.12);

const curlsAlong = (points: readonly (readonly [number, number, number])[], colour: string): Svg =>
  points.map(([x, y, radius]) => disc(x, y, radius, colour)).join("") +
  points
    .map(([x, y, radius]) =>
      faded(
        0.5,
        line(
          `M${x - radius * 0.4} ${y - radius * 0.1}a${radius * 0.42} ${radius * 0.42} 0 0 1 ${radius * 0.7} ${-radius * 0.2}`,
          lighter(colour, 0.28),
          5,
        ),
      ),
    )
    .join("");

const crown = [
  [206, 262, 34],
  [224, 216, 38],
  [264, 186, 40],
  [308, 178, 42],
  [350, 192, 40],
  [384, 226, 38],
  [396, 268, 32],
] as const;

export const hairDrawings: Readonly<Record<Hair, (colour: string, cloth: string) => HairParts>> = {
  long: (colour) => ({
    back:
      shape(
        "M178 330C160 190 220 150 300 150S440 190 422 330C420 420 452 520 436 620C380 660 220 660 164 620C148 520 180 420 178 330z",
        darker(colour, 0.12),
      ) + line("M196 400C190 480 176 540 184 610M404 400C410 480 424 540 416 610", darker(colour, 0.3), 5),
    front:
      sideSwept(colour) +
      shape("M194 320C196 400 176 470 186 560C160 520 166 430 180 340z", colour) +
      shape("M406 320C404 400 424 470 414 560C440 520 434 430 420 340z", darker(colour, 0.1)),
  }),
  bob: (colour) => ({
    back: shape(
      "M176 330C158 190 220 152 300 152S442 190 424 330C424 400 436 440 416 486C390 500 210 500 184 486C164 440 176 400 176 330z",
      darker(colour, 0.14),
    ),
    front:
      fringe(colour) +
      shape("M194 300C196 380 190 430 204 482C184 484 172 470 172 440C170 390 176 330 194 300z", colour) +
      shape("M406 300C404 380 410 430 396 482C416 484 428 470 428 440C430 390 424 330 406 300z", darker(colour, 0.1)),
  }),
  bun: (colour) => ({
    back:
      disc(300, 148, 62, darker(colour, 0.06)) +
      faded(0.5, line("M262 140C276 112 322 108 338 138M270 164C286 182 320 182 332 162", lighter(colour, 0.2), 5)),
    front:
      cap(colour, 316) +
      line("M232 232C260 214 280 206 300 204M368 232C340 214 320 206 300 204", darker(colour, 0.22), 4) +
      line("M248 196C280 178 320 178 352 196", darker(colour, 0.3), 6),
  }),
  curls: (colour) => ({
    back: curlsAlong(
      [
        [170, 330, 50],
        [176, 396, 46],
        [190, 452, 38],
        [430, 330, 50],
        [424, 396, 46],
        [410, 452, 38],
        [190, 256, 56],
        [410, 256, 56],
        [240, 186, 60],
        [300, 166, 62],
        [360, 186, 60],
      ],
      darker(colour, 0.1),
    ),
    front: curlsAlong(crown, colour),
  }),
  ponytail: (colour) => ({
    back:
      shape(
        "M380 210C460 190 492 280 470 380C458 440 470 480 442 530C420 500 404 440 412 380C418 320 404 270 372 250z",
        darker(colour, 0.1),
      ) + line("M420 250C452 300 440 400 440 480", darker(colour, 0.3), 5),
    front: cap(colour, 320) + line("M220 250C250 214 300 196 366 220", darker(colour, 0.22), 4),
  }),
  pixie: (colour) => ({
    back: shape(
      "M184 330C170 200 230 156 300 156S430 200 416 330C416 360 408 380 400 392H200C192 380 184 360 184 330z",
      darker(colour, 0.16),
    ),
    front:
      shape(
        "M190 336C176 214 232 162 306 164C386 166 424 220 410 336C404 300 398 280 386 262C350 262 290 250 262 220C256 252 228 262 210 280C202 296 196 314 190 336z",
        colour,
      ) +
      shade("M350 176C404 200 420 256 410 336C404 300 398 280 386 262C388 226 376 196 350 176z", 0.12) +
      line("M264 222C300 252 346 260 384 262", darker(colour, 0.24), 4),
  }),
  headscarf: (_, cloth) => ({
    back: shape(
      "M168 340C150 180 220 140 300 140S450 180 432 340C436 440 470 520 470 600H130C130 520 164 440 168 340z",
      darker(cloth, 0.12),
    ),
    front:
      shape(
        "M168 340C150 180 220 138 300 138S450 180 432 340C432 420 420 470 380 510C340 540 260 540 220 510C180 470 168 420 168 340zM206 330C206 400 232 456 300 462C368 456 394 400 394 330C394 250 360 216 300 216S206 250 206 330z",
        cloth,
      ).replace("<path", '<path fill-rule="evenodd"') +
      shape(
        "M200 486C250 530 350 530 400 486C440 540 420 600 380 630C300 600 220 600 170 570C160 540 176 510 200 486z",
        cloth,
      ) +
      shade("M400 486C440 540 420 600 380 630C350 618 320 612 300 608C360 580 390 540 400 486z", 0.14) +
      line("M214 500C260 546 330 556 392 520M196 530C250 580 320 586 384 570", darker(cloth, 0.2), 5),
  }),
  braids: (colour) => ({
    back:
      repeat(2, (side) =>
        repeat(7, (bead) =>
          oval(
            side ? 428 - bead * 2 : 172 + bead * 2,
            350 + bead * 36,
            27 - bead,
            24,
            bead % 2 ? colour : darker(colour, 0.14),
          ),
        ),
      ) + repeat(2, (side) => disc(side ? 414 : 186, 606, 14, "#d9a441")),
    front:
      cap(colour, 322) +
      repeat(5, (row) =>
        line(
          `M${240 + row * 30} ${196 - Math.abs(2 - row) * -6}C${236 + row * 32} 214 ${234 + row * 33} 230 ${234 + row * 33} 246`,
          darker(colour, 0.3),
          4,
        ),
      ),
  }),
  crop: (colour) => ({
    back: "",
    front:
      shape(
        "M192 306C182 200 236 164 304 164S418 200 408 306C402 282 398 268 392 252C350 240 262 240 208 252C202 268 198 284 192 306z",
        colour,
      ) +
      shade("M350 174C404 196 414 240 408 306C402 282 398 268 392 252C380 248 366 246 352 244z", 0.14) +
      repeat(6, (tuft) => line(`M${240 + tuft * 24} 246v-14`, darker(colour, 0.22), 4)),
  }),
  "side-part": (colour) => ({
    back: "",
    front:
      shape(
        "M192 318C186 236 206 190 250 170C310 150 400 160 412 226C416 262 412 290 408 318C404 284 398 262 380 246C320 254 270 240 246 214C232 244 206 262 192 318z",
        colour,
      ) +
      shade("M372 176C408 190 420 232 408 318C404 284 398 262 380 246C388 220 386 196 372 176z", 0.14) +
      line("M248 214C276 240 326 252 378 246M262 196C292 216 336 226 376 222", darker(colour, 0.24), 4),
  }),
  quiff: (colour) => ({
    back: "",
    front:
      shape(
        "M194 312C188 260 196 236 214 224C206 170 260 132 330 140C398 140 424 184 402 232C412 252 410 284 406 312C400 280 394 262 384 250C340 246 256 246 216 252C206 264 200 284 194 312z",
        colour,
      ) +
      shade(
        "M380 158C410 180 412 208 402 232C412 252 410 284 406 312C400 280 394 262 384 250C380 220 388 190 380 158z",
        0.14,
      ) +
      line("M240 226C250 186 290 164 340 166M284 232C292 206 320 190 362 192", darker(colour, 0.24), 5),
  }),
  "short-curls": (colour) => ({
    back: "",
    front:
      shape(
        "M194 306C190 250 206 226 240 214H370C398 226 410 256 406 306C400 272 386 250 300 250S200 272 194 306z",
        darker(colour, 0.14),
      ) + curlsAlong(crown, colour),
  }),
  buzz: (colour) => ({ back: "", front: faded(0.86, cap(colour, 296)) }),
  receding: (colour) => ({
    back: shape(
      "M188 350C178 300 184 262 200 236L400 236C416 262 422 300 412 350C408 380 404 392 400 396H200C196 392 192 380 188 350z",
      darker(colour, 0.06),
    ),
    front:
      shape(
        "M192 330C184 270 200 226 232 204C222 240 214 262 212 290C206 304 198 316 192 330zM408 330C416 270 400 226 368 204C378 240 386 262 388 290C394 304 402 316 408 330z",
        colour,
      ) + faded(0.3, line("M262 200C290 192 316 192 340 200", "#ffffff", 8)),
  }),
  beanie: (colour, cloth) => ({
    back: shape("M190 300C190 380 198 400 210 410H390C402 400 410 380 410 300z", darker(colour, 0.1)),
    front:
      shape("M186 262C180 170 236 126 300 126S420 170 414 262z", cloth) +
      shade("M340 134C400 154 418 200 414 262H360C368 210 362 166 340 134z", 0.14) +
      box(178, 236, 244, 52, darker(cloth, 0.1), 20) +
      repeat(11, (rib) => line(`M${198 + rib * 20} 244v36`, darker(cloth, 0.24), 4)) +
      at(0, 0, {}, shape("M196 288C194 310 196 330 202 344L212 290zM404 288C406 310 404 330 398 344L388 290z", colour)),
  }),
};
