"""The days that a time in EDTF covers, and whether an expression of the text dates an event."""
import calendar
import re

FAR = 10 ** 7
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 37: (1, 4), 38: (5, 8),
           39: (9, 12), 40: (1, 6), 41: (7, 12)}
POINT = re.compile(r'(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?')


def number(year, month, day):
    """days counted on; alike for all years, since only distances of days matter"""
    return year * 366 + sum(calendar.mdays[1:month]) + day + (month > 2)


def point(time):
    """first and last day of a date, month, season, year or decade; None when it is none of these"""
    match = POINT.fullmatch(re.sub('[?~%]', '', time.strip()).split('T')[0])
    if not match: return None
    low, high = sorted(int(match[1].replace('X', x)) for x in '09')
    if not match[2] or match[2] == 'XX': return number(low, 1, 1), number(high, 12, 31)
    month = int(match[2].replace('X', '0')) or 1
    if month > 12:
        first, last = SEASONS.get(21 + (month - 25) % 4 if 24 < month < 33 else month, (1, 12))
        return number(low, first, 1), number(low + last // 13, (last - 1) % 12 + 1, 31)
    if not match[3] or 'X' in match[3]: return number(low, month, 1), number(high, month, 31)
    return number(low, month, int(match[3])), number(high, month, int(match[3]))


def span(time):
    if not time or time == '-': return None
    if '/' not in time: return point(time)
    first, last = (point(part) for part in time.split('/', 1))
    return (first[0] if first else -FAR, last[1] if last else FAR) if first or last else None


def dates(expression, event):
    """whether the time of an expression is that of an event; an uncertain one ("~") may be off by a week or half its length"""
    told, wanted = span(expression), span(event)
    if told is None or wanted is None: return False
    slack = max(7, min(400, (wanted[1] - wanted[0]) // 2)) if '~' in event or '?' in event else 0
    starts, ends = abs(told[0] - wanted[0]) <= slack, abs(told[1] - wanted[1]) <= slack
    if starts and (ends or wanted[1] == FAR) or ends and wanted[0] == -FAR: return True
    within = told[0] >= wanted[0] - slack and told[1] <= wanted[1] + slack
    return within and (slack > 0 or '/' in event and wanted[1] - wanted[0] > 7)


def covers(expression, event):
    """whether the time of an expression holds that of an event, and may be wider"""
    told, wanted = span(expression), span(event)
    return told is not None and wanted is not None and told[0] <= wanted[0] and told[1] >= wanted[1]
