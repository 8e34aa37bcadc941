#!/usr/bin/env python3
"""Curves of Kaplan and Meier from the rows of a run, with nothing but Python's own library.

    python3 kaplan_meier.py results/typical/rows/endpoints.csv FULLREC curve.svg

Prints the share who reached an endpoint (a PARAMCD) by each day on which somebody did, with its 95 % interval
(log-log), and draws it with the numbers at risk if a third argument names a file for it.
"""
import csv
import math
import os
import sys
from collections import Counter

NORMAL_975 = 1.959963984540054
COLOURS = ["#1b6ca8", "#c8553d", "#4f772d", "#7b2d8b", "#8a6d00", "#444444"]


def read(path, paramcd):
    """Days and events by arm, in the order of the file."""
    arms = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["PARAMCD"] == paramcd:
                arms.setdefault(row["TRTP"], []).append((int(row["AVAL"]), int(row["event"])))
    return arms


def curve(times):
    """For each day with events: (day, at risk, share reached, low, high); low and high are None at 1."""
    events = Counter(day for day, event in times if event)
    leaving = Counter(day for day, _ in times)
    at_risk, survival, greenwood, rows = len(times), 1.0, 0.0, []
    for day in sorted(leaving):
        died = events[day]
        if died:
            survival *= 1 - died / at_risk
            low = high = None
            if at_risk > died:
                greenwood += died / (at_risk * (at_risk - died))
                half = NORMAL_975 * math.sqrt(greenwood) / math.log(survival)
                low = 1 - survival ** math.exp(half)
                high = 1 - survival ** math.exp(-half)
            else:
                survival = 0.0
            rows.append((day, at_risk, 1 - survival, low, high))
        at_risk -= leaving[day]
    return rows


def draw(path, arms, title):
    """A step curve for each arm, and below it the people at risk."""
    last = max(day for times in arms.values() for day, _ in times)
    left, top, width, height = 70, 40, 640, 320

    def x(day):
        return left + width * day / last

    def y(share):
        return top + height * (1 - share)

    parts = []
    for share in (0, 0.25, 0.5, 0.75, 1):
        parts.append(f'<path d="M{left} {y(share):.1f}h{width}" stroke="#ddd"/>')
        parts.append(f'<text x="{left - 8}" y="{y(share) + 4:.1f}" text-anchor="end">{100 * share:.0f} %</text>')
    ticks = [round(last * i / 6) for i in range(7)]
    for day in ticks:
        parts.append(f'<text x="{x(day):.1f}" y="{top + height + 18}" text-anchor="middle">{day}</text>')
    below = top + height + 38
    parts.append(f'<text x="{left}" y="{below}">Days. Below: people at risk</text>')
    for i, (arm, times) in enumerate(arms.items()):
        colour = COLOURS[i % len(COLOURS)]
        steps = "".join(f"H{x(row[0]):.2f}V{y(row[2]):.2f}" for row in curve(times))
        parts.append(f'<path d="M{left} {y(0):.1f}{steps}H{x(last):.1f}" fill="none" stroke="{colour}" stroke-width="2"/>')
        line = below + 18 * (i + 1)
        parts.append(f'<text x="4" y="{line}" fill="{colour}">{arm}</text>')
        for day in ticks[1:]:
            risk = sum(1 for time, _ in times if time >= day)
            parts.append(f'<text x="{x(day):.1f}" y="{line}" text-anchor="middle" fill="{colour}">{risk}</text>')
    tall = below + 18 * (len(arms) + 1)
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + width + 20} {tall}" font-family="sans-serif"'
            f' font-size="12"><text x="{left}" y="22" font-size="15">{title}</text>{"".join(parts)}</svg>\n'
        )


def main(arguments):
    if not 2 <= len(arguments) <= 3:
        sys.exit(__doc__)
    path, paramcd = arguments[:2]
    arms = read(path, paramcd)
    if not arms:
        sys.exit(f"{path}: no rows with PARAMCD {paramcd}")
    # First, as a reader of what is printed may have enough of it.
    if len(arguments) == 3:
        draw(arguments[2], arms, f"Share who reached {paramcd}")
    print("TRTP,day,at_risk,reached,low95,high95")
    for arm, times in arms.items():
        for row in curve(times):
            print(arm, *("" if value is None else repr(value) for value in row), sep=",")


try:
    main(sys.argv[1:])
    sys.stdout.flush()
except BrokenPipeError:
    # Who reads has read enough, as head does. At its end Python would write what is left, and fail again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
