#!/usr/bin/env python3
"""Draws the three stills of the kit. Needs numpy and Pillow; same seed, same mountains."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

HERE = Path(__file__).resolve().parent / "pictures"
SCALE = 2  # drawn larger, then reduced, for smooth edges


def colour(text):
    return np.array([int(text[i : i + 2], 16) for i in (1, 3, 5)], dtype=float)


def gradient(width, height, stops):
    """A vertical gradient; stops are (height from 0 to 1, colour)."""
    at = np.linspace(0, 1, height)
    channels = [np.interp(at, [s[0] for s in stops], [colour(s[1])[c] for s in stops]) for c in range(3)]
    return np.repeat(np.stack(channels, axis=1)[:, None, :], width, axis=1)


def ridge(rng, width, base, swing, roughness=0.5, first=2, octaves=9):
    """The outline of a mountain ridge: midpoint noise in octaves, in pixels from the top."""
    x = np.linspace(0, 1, width)
    line = np.zeros(width)
    for octave in range(octaves):
        knots = first * 2**octave + 1
        line += np.interp(x, np.linspace(0, 1, knots), rng.uniform(-1, 1, knots)) * roughness**octave
    return base + line * swing


def stand(picture, outline, top, bottom, depth):
    """Fills everything under an outline, from the colour of its edge to that of `depth` pixels below."""
    height, width, _ = picture.shape
    below = np.arange(height)[:, None] - outline[None, :]
    share = np.clip(below / depth, 0, 1)[..., None]
    body = colour(top) * (1 - share) + colour(bottom) * share
    edge = np.clip(below, 0, 1)[..., None]
    picture[:] = picture * (1 - edge) + body * edge


def mist(picture, rng, level, thickness, tint, strength):
    """A bank of mist around a level, of uneven density."""
    height, width, _ = picture.shape
    y = np.arange(height)[:, None]
    drift = ridge(rng, width, 0, thickness * 0.5, 0.55, 3, 6)[None, :]
    share = np.exp(-(((y - level - drift) / thickness) ** 2)) * strength
    picture[:] = picture * (1 - share[..., None]) + colour(tint) * share[..., None]


def spline(points, steps=160):
    """A smooth curve through points (Catmull-Rom)."""
    p = [np.array(q, dtype=float) for q in [points[0], *points, points[-1]]]
    curve = []
    for a, b, c, d in zip(p, p[1:], p[2:], p[3:]):
        for t in np.linspace(0, 1, steps, endpoint=False):
            curve.append(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
            )
    return curve + [p[-1]]


def ribbon(curve, half):
    """A polygon along a curve; `half` gives the half width at each of its points."""
    left, right = [], []
    for i, point in enumerate(curve):
        along = curve[min(i + 1, len(curve) - 1)] - curve[max(i - 1, 0)]
        length = np.hypot(*along) or 1
        across = np.array([-along[1], along[0]]) / length * half[i]
        left.append(tuple(point + across))
        right.append(tuple(point - across))
    return left + right[::-1]


def trace(draw, curve, half, fill):
    """A line of even width along a curve, piece by piece, with round joints."""
    for a, b in zip(curve, curve[1:]):
        draw.polygon(ribbon([a, b], [half, half]), fill=fill)
    for x, y in curve:
        draw.ellipse((x - half, y - half, x + half, y + half), fill=fill)


def glow(image, points, radius, tint, strength=1.0):
    """Light around points, added to what is there."""
    light = Image.new("RGB", image.size)
    draw = ImageDraw.Draw(light)
    for x, y, r in points:
        draw.ellipse((x - r, y - r, x + r, y + r), fill=tuple(int(v * strength) for v in colour(tint)))
    soft = light.filter(ImageFilter.GaussianBlur(radius))
    return ImageChops.add(image, soft)


def finish(image, name, size, rng, grain=3.0, quality=84):
    image = image.resize(size, Image.LANCZOS)
    noise = rng.normal(0, grain, (size[1], size[0], 1))
    pixels = np.clip(np.asarray(image, dtype=float) + noise, 0, 255).astype(np.uint8)
    Image.fromarray(pixels).save(HERE / name, quality=quality, optimize=True, progressive=True)


def night():
    """The old pass at night: one lamp on the road, the line behind it already white."""
    rng = np.random.default_rng(17)
    size = (1400, 1020)
    w, h = size[0] * SCALE, size[1] * SCALE
    sky = gradient(w, h, [(0, "#0a1a2a"), (0.35, "#163346"), (0.55, "#3d5f66"), (0.66, "#c08a5c"), (1, "#c08a5c")])
    for _ in range(420):
        x, y = rng.integers(0, w), int(rng.beta(1, 2.2) * h * 0.5)
        sky[y : y + 2, x : x + 2] += rng.uniform(30, 150) * (1 - y / (h * 0.55))
    stand(sky, ridge(rng, w, h * 0.50, h * 0.10, 0.50, 3), "#54727a", "#a58368", h * 0.22)
    mist(sky, rng, h * 0.60, h * 0.045, "#c79a72", 0.5)
    stand(sky, ridge(rng, w, h * 0.585, h * 0.075, 0.50, 3), "#2c4a55", "#6d7470", h * 0.20)
    mist(sky, rng, h * 0.68, h * 0.04, "#8d8a7f", 0.55)
    stand(sky, ridge(rng, w, h * 0.67, h * 0.05, 0.52, 4), "#1a333f", "#3f5458", h * 0.18)
    mist(sky, rng, h * 0.75, h * 0.035, "#5d7073", 0.5)
    slope = ridge(rng, w, h * 0.775, h * 0.022, 0.5, 2) - np.linspace(0, h * 0.06, w)
    stand(sky, slope, "#10242e", "#081219", h * 0.2)
    image = Image.fromarray(np.clip(sky, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    path = [(-0.30, 1.36), (0.08, 1.085), (0.36, 0.965), (0.60, 0.895), (0.735, 0.852), (0.70, 0.818), (0.60, 0.796), (0.575, 0.776), (0.625, 0.762)]
    curve = spline([(x * w, y * h) for x, y in path])
    depth = np.array([np.clip((p[1] / h - 0.755) / 0.30, 0, 1) for p in curve])
    draw.polygon(ribbon(curve, 6 + depth**1.25 * w * 0.10), fill="#1c2b33")
    offset = 5 + depth**1.25 * w * 0.083
    edge = []
    for i, p in enumerate(curve):
        along = curve[min(i + 1, len(curve) - 1)] - curve[max(i - 1, 0)]
        edge.append(p + np.array([-along[1], along[0]]) / (np.hypot(*along) or 1) * -offset[i])
    cut = int(len(edge) * 0.515)
    draw.polygon(ribbon(edge[: cut + 1], 1.2 + depth[: cut + 1] * w * 0.0055), fill="#f3ead6")
    lamp = edge[cut]
    x, y = lamp[0], lamp[1] - 14 * SCALE
    image = glow(image, [(x, y, 60 * SCALE)], 60 * SCALE, "#b8702a", 0.75)
    image = glow(image, [(x, y + 12 * SCALE, 16 * SCALE)], 16 * SCALE, "#ffb45e")
    draw = ImageDraw.Draw(image)
    draw.rectangle((x - 15 * SCALE, y - 2 * SCALE, x + 15 * SCALE, y + 10 * SCALE), fill="#17130f")
    draw.polygon([(x + v * SCALE, y + u * SCALE) for v, u in ((-3, -2), (-1, -13), (11, -13), (13, -2))], fill="#221a13")
    draw.polygon([(x + v * SCALE, y + u * SCALE) for v, u in ((0, -4), (1, -11), (9, -11), (10, -4))], fill="#f0b25a")
    draw.ellipse((x + 3 * SCALE, y - 19 * SCALE, x + 8 * SCALE, y - 14 * SCALE), fill="#ffe9bd")
    for wheel in (-9, 9):
        draw.ellipse((x + (wheel - 4) * SCALE, y + 7 * SCALE, x + (wheel + 4) * SCALE, y + 15 * SCALE), fill="#0c0a08")
    finish(image, "night.jpg", size, rng)


def hairpins():
    """The road from above at dusk: the line leaves the edge once."""
    rng = np.random.default_rng(31)
    size = (1400, 760)
    w, h = size[0] * SCALE, size[1] * SCALE
    ground = gradient(w, h, [(0, "#5c6f5a"), (0.5, "#7d8562"), (1, "#3f5549")])
    for i in range(26):
        level = h * (i / 25) * 1.15 - h * 0.08
        outline = ridge(rng, w, level, h * 0.035, 0.5, 3) + np.sin(np.linspace(0, 5, w) + i * 0.35) * h * 0.03
        shade = 0.5 + 0.5 * np.sin(i * 0.9)
        top = colour("#8f9468") * shade + colour("#4c6152") * (1 - shade)
        text = "#%02x%02x%02x" % tuple(int(v) for v in top)
        dark = "#%02x%02x%02x" % tuple(int(v * 0.86) for v in top)
        stand(ground, outline, text, dark, h * 0.12)
    image = Image.fromarray(np.clip(ground, 0, 255).astype(np.uint8))
    trees = ImageDraw.Draw(image)
    for _ in range(900):
        x, y = rng.uniform(0, w), rng.beta(1.4, 1.2) * h
        if np.sin(x / w * 9 + y / h * 5) + rng.normal(0, 0.5) < 0.55:
            continue
        r = rng.uniform(5, 13) * SCALE
        trees.ellipse((x - r * 0.8 + r * 0.7, y - r * 0.5 + r * 0.6, x + r * 1.5, y + r * 1.1), fill="#39493f")
        trees.ellipse((x - r, y - r, x + r * 0.9, y + r * 0.8), fill="#2f4a3f" if rng.random() < 0.6 else "#3b5a45")
    path = [(-0.05, 0.90), (0.30, 0.83), (0.72, 0.86), (0.865, 0.775), (0.74, 0.665), (0.40, 0.655), (0.175, 0.60), (0.165, 0.48), (0.34, 0.43), (0.66, 0.45), (0.83, 0.37), (0.80, 0.25), (0.60, 0.215), (0.38, 0.20), (0.33, 0.10), (0.46, -0.05)]
    curve = spline([(x * w, y * h) for x, y in path])
    draw = ImageDraw.Draw(image)
    shadow = [p + np.array([6, 9]) * SCALE for p in curve]
    trace(draw, shadow, 17 * SCALE, "#34463c")
    trace(draw, curve, 18 * SCALE, "#a79f86")
    trace(draw, curve, 15.5 * SCALE, "#4a4f50")
    for side in (1, -1):
        edge = []
        for i, p in enumerate(curve):
            along = curve[min(i + 1, len(curve) - 1)] - curve[max(i - 1, 0)]
            share = i / len(curve)
            bend = np.exp(-(((share - 0.715) / 0.028) ** 2)) if side == -1 else 0
            away = side * (13 - 8.5 * bend) * SCALE
            edge.append(p + np.array([-along[1], along[0]]) / (np.hypot(*along) or 1) * away)
        trace(draw, edge, 1.05 * SCALE, "#f4efe2")
    dusk = Image.fromarray(gradient(w, h, [(0, "#ffd9a8"), (0.6, "#e8d6c2"), (1, "#8fa0b5")]).astype(np.uint8))
    image = ImageChops.multiply(image, dusk)
    finish(image, "hairpins.jpg", size, rng, grain=2.2, quality=80)


def tunnel():
    """The mouth of the tunnel at dawn, seen from the road that it replaces."""
    rng = np.random.default_rng(8)
    size = (1400, 760)
    w, h = size[0] * SCALE, size[1] * SCALE
    sky = gradient(w, h, [(0, "#a9bcc0"), (0.35, "#e5d3bd"), (0.5, "#f0d9b8"), (1, "#f0d9b8")])
    stand(sky, ridge(rng, w, h * 0.34, h * 0.13, 0.5, 2), "#9fb0af", "#d6c8b3", h * 0.30)
    mist(sky, rng, h * 0.50, h * 0.06, "#efe0c8", 0.7)
    stand(sky, ridge(rng, w, h * 0.47, h * 0.10, 0.5, 3), "#6f8787", "#b9b6a6", h * 0.28)
    mist(sky, rng, h * 0.60, h * 0.05, "#e6dac6", 0.65)
    x = np.linspace(0, 1, w)
    hill = ridge(rng, w, h * 0.56, h * 0.035, 0.52, 3) - h * 0.13 * np.exp(-(((x - 0.30) / 0.26) ** 2))
    stand(sky, hill + h * 0.10 * np.clip(x - 0.55, 0, 1), "#38535a", "#5f7470", h * 0.4)
    floor = ridge(rng, w, h * 0.80, h * 0.008, 0.5, 3)
    stand(sky, floor, "#5d6a62", "#27373a", h * 0.22)
    image = Image.fromarray(np.clip(sky, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    cx, base, r = 0.40 * w, 0.805 * h, 0.105 * h
    draw.rectangle((cx - r * 2.7, base - r * 1.75, cx + r * 2.7, base), fill="#a8a89c")
    draw.rectangle((cx - r * 2.7, base - r * 1.75, cx + r * 2.7, base - r * 1.62), fill="#c5c3b4")
    for off in (-1.28, 1.28):
        x = cx + off * r
        draw.pieslice((x - r, base - r * 1.25, x + r, base + r * 0.9), 180, 360, fill="#14191b")
        draw.rectangle((x - r, base - r * 0.2, x + r, base), fill="#14191b")
        image = glow(image, [(x, base - r * 0.55, r * 0.5)], r * 0.34, "#c9822f", 0.85)
        draw = ImageDraw.Draw(image)
    road = [(cx - 1.9 * r, base), (cx + 1.9 * r, base), (cx + 13 * r, h * 1.02), (cx - 7 * r, h * 1.02)]
    draw.polygon(road, fill="#3b4345")
    for a, b, half in ((-1.75, -6.2, 6), (1.75, 12.0, 6)):
        draw.polygon([(cx + a * r - 1, base), (cx + a * r + 2, base), (cx + b * r + half * SCALE, h * 1.02), (cx + b * r - half * SCALE, h * 1.02)], fill="#efe9da")
    for i in range(7):
        near, far = 0.03 + 0.14 * i, 0.03 + 0.14 * i + 0.055
        near, far = near**1.6, far**1.6
        x0, x1 = cx + 2.9 * r * near, cx + 2.9 * r * far
        y0, y1 = base + (h * 1.02 - base) * near, base + (h * 1.02 - base) * far
        w0, w1 = 1 + 7 * SCALE * near, 1 + 7 * SCALE * far
        draw.polygon([(x0 - w0, y0), (x0 + w0, y0), (x1 + w1, y1), (x1 - w1, y1)], fill="#efe9da")
    person = (0.735 * w, 0.862 * h)
    for dx, tall, coat in ((0, 1.0, "#e5742c"), (30 * SCALE, 1.08, "#20292c")):
        x, y, u = person[0] + dx, person[1], 13 * SCALE * tall
        draw.rectangle((x - u * 0.42, y - u * 2.2, x - u * 0.05, y), fill="#1a2022")
        draw.rectangle((x + u * 0.08, y - u * 2.2, x + u * 0.45, y), fill="#1a2022")
        draw.rounded_rectangle((x - u * 0.55, y - u * 4.1, x + u * 0.58, y - u * 1.9), u * 0.3, fill=coat)
        draw.ellipse((x - u * 0.36, y - u * 5.0, x + u * 0.36, y - u * 4.15), fill="#2b211c")
        if coat.startswith("#e"):
            draw.rectangle((x - u * 0.55, y - u * 3.0, x + u * 0.58, y - u * 2.75), fill="#f2efe4")
    finish(image, "tunnel.jpg", size, rng, grain=2.5, quality=82)


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    night()
    hairpins()
    tunnel()
