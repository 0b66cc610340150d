"""Makes references.json: series with gaps, and what other implementations say of them.

    python3 test/insight/references/references.py > test/insight/references/references.json

Needs numpy, scipy, pandas and statsmodels. Nothing here follows our own code: lines and their intervals are those of
statsmodels' OLS, moving averages those of pandas' ewm, robust slopes and quantiles those of scipy; Holt's method is
statsmodels' Holt where no value is missing, and everywhere the state-space form of ETS(A,A,N), whose variance is summed from
the powers of its matrix and not by the closed formula.
"""

import datetime
import json
import platform
import warnings

import numpy as np
import pandas as pd
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import stats
from statsmodels.tsa.holtwinters import Holt

warnings.simplefilter("ignore")
GRID = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
CONFIDENCES = [0.8, 0.95]
AHEAD = [1, 5]


def number(value):
    return None if value is None or not np.isfinite(value) else float(f"{value:.13g}")


def series():
    """Values one a step, None where there is none; the first and the last step have one."""
    random = np.random.default_rng(20261127)
    shapes = {
        "level": lambda n: 50 + random.normal(0, 5, n),
        "rising": lambda n: 10 + 1.5 * np.arange(n) + random.normal(0, 4, n),
        "falling": lambda n: 900 - 7 * np.arange(n) + random.normal(0, 30, n),
        "season of 4": lambda n: 100 + 20 * np.sin(np.arange(n) * np.pi / 2) + random.normal(0, 3, n),
        "season of 12": lambda n: 300 + 3 * np.arange(n) + 60 * np.cos(np.arange(n) * np.pi / 6) + random.normal(0, 9, n),
        "a step": lambda n: np.where(np.arange(n) < n // 2, 20.0, 35.0) + random.normal(0, 2, n),
        "small": lambda n: 0.02 + 0.001 * random.normal(0, 1, n),
        "large": lambda n: 1e7 + 2e4 * np.arange(n) + random.normal(0, 1e5, n),
        "below 0": lambda n: -40 + 2 * np.arange(n) + random.normal(0, 6, n),
    }
    found = []
    for name, shape in shapes.items():
        for length, share in [(12, 0), (18, 0.15), (24, 0.25), (30, 0.3), (48, 0.5)]:
            values = [float(f"{each:.6g}") for each in shape(length)]
            missing = set(random.choice(np.arange(1, length - 1), int(share * length), replace=False).tolist())
            found.append((f"{name}, {length} steps, {len(missing)} missing", [None if i in missing else v for i, v in enumerate(values)]))
    return found


def t_reach(confidence, degrees):
    return stats.t.ppf((1 + confidence) / 2, degrees)


def linear(places, values):
    fit = sm.OLS(values, sm.add_constant(places)).fit()
    return [
        {
            "ahead": ahead,
            "confidence": confidence,
            "value": number(frame["mean"].iloc[0]),
            "low": number(frame["obs_ci_lower"].iloc[0]),
            "high": number(frame["obs_ci_upper"].iloc[0]),
        }
        for ahead in AHEAD
        for confidence in CONFIDENCES
        for frame in [fit.get_prediction([[1, places[-1] + ahead]]).summary_frame(alpha=1 - confidence)]
    ]


def run_rate(values):
    sample = pd.Series(values)
    return [
        {
            "ahead": 1,
            "confidence": confidence,
            "value": number(sample.mean()),
            "low": number(sample.mean() - reach),
            "high": number(sample.mean() + reach),
        }
        for confidence in CONFIDENCES
        for reach in [t_reach(confidence, len(values) - 1) * np.hypot(sample.std(), sample.sem())]
    ]


def seasonal_naive(whole, season):
    line = pd.Series(whole, dtype=float)
    differences = line.diff(season).dropna()
    rows = []
    if len(differences) < 4:
        return rows
    for ahead in AHEAD:
        at = len(whole) - 1 + ahead
        seasons = next((k for k in range(1, 99) if at - k * season < 0 or (at - k * season < len(whole) and not np.isnan(line[at - k * season]))))
        if at - seasons * season < 0:
            continue
        for confidence in CONFIDENCES:
            value = line[at - seasons * season]
            reach = t_reach(confidence, len(differences)) * np.sqrt(seasons * np.mean(differences**2))
            rows.append({"ahead": ahead, "season": season, "confidence": confidence, "value": number(value), "low": number(value - reach), "high": number(value + reach)})
    return rows


def holt(whole):
    """ETS(A,A,N) as a state space: a step without a value has no error."""
    step = np.array([[1.0, 1.0], [0.0, 1.0]])
    known = [index for index, value in enumerate(whole) if value is not None]
    slope = (whole[known[1]] - whole[0]) / known[1]

    def run(alpha, beta):
        state, gain, squares = np.array([whole[0], slope]), np.array([alpha, alpha * beta]), 0.0
        for value in whole[1:]:
            state = step @ state
            if value is not None:
                error = value - state[0]
                squares += error**2
                state = state + gain * error
        return squares, state, gain

    squares, state, gain, alpha, beta = min(((*run(a, b), a, b) for a in GRID for b in GRID), key=lambda each: each[0])
    if len(known) == len(whole):
        fit = Holt(whole, initialization_method="known", initial_level=whole[0] - slope, initial_trend=slope).fit(
            smoothing_level=alpha, smoothing_trend=beta, optimized=False
        )
        assert abs(fit.forecast(5)[-1] - (np.linalg.matrix_power(step, 5) @ state)[0]) < 1e-9 * max(1, abs(state[0]))
        assert abs(fit.sse - squares) < 1e-9 * max(1, squares)
    degrees = len(known) - 4
    rows = []
    for ahead in AHEAD:
        powers = [1.0] + [(np.linalg.matrix_power(step, j) @ gain)[0] for j in range(1, ahead)]
        value = (np.linalg.matrix_power(step, ahead) @ state)[0]
        for confidence in CONFIDENCES:
            reach = t_reach(confidence, degrees) * np.sqrt(squares / degrees * sum(p**2 for p in powers))
            rows.append({"ahead": ahead, "confidence": confidence, "value": number(value), "low": number(value - reach), "high": number(value + reach)})
    return rows


def described(name, whole):
    places = np.array([index for index, value in enumerate(whole) if value is not None])
    values = np.array([value for value in whole if value is not None])
    theil = stats.theilslopes(values, method="joint")
    ranges = np.abs(np.diff(values))
    limits = [values.mean() - 3 * ranges.mean() / 1.128, values.mean() + 3 * ranges.mean() / 1.128]
    return {
        "name": name,
        "values": whole,
        "linear": linear(places, values),
        "runRate": run_rate(values),
        "seasonalNaive": seasonal_naive(whole, 4) + seasonal_naive(whole, 12),
        "holt": holt(whole),
        "theilSen": {"slope": number(theil.slope), "intercept": number(theil.intercept)},
        "ewma": [number(each) for each in pd.Series(values).ewm(alpha=0.2, adjust=False).mean()],
        "limits": [number(each) for each in limits],
    }


def rates():
    return [
        {"successes": k, "trials": n, "confidence": c, "low": number(ci.low), "high": number(ci.high)}
        for k, n in [(0, 1), (1, 1), (0, 20), (3, 20), (20, 20), (42, 1000), (999, 1000), (5239, 21957412)]
        for c in [0.5, 0.8, 0.95, 0.99]
        for ci in [stats.binomtest(k, n).proportion_ci(c, method="wilson")]
    ]


def counts():
    return [
        {"count": k, "confidence": c, "low": number(0 if k == 0 else stats.chi2.ppf((1 - c) / 2, 2 * k) / 2), "high": number(stats.chi2.ppf((1 + c) / 2, 2 * k + 2) / 2)}
        for k in [0, 1, 2, 5, 12, 40, 250, 3000, 100000]
        for c in [0.5, 0.8, 0.95, 0.99]
    ]


def weeks():
    """The last and the first days of years, and the days about the end of each February: day of Excel, ISO week."""
    days = []
    for year in range(1995, 2046):
        days += [datetime.date(year, 1, d) for d in range(1, 8)] + [datetime.date(year, 12, d) for d in range(25, 32)]
        days += [datetime.date(year, 2, 28), datetime.date(year, 3, 1)]
    frame = pd.to_datetime(pd.Series(days)).dt.isocalendar()
    origin = datetime.date(1899, 12, 30)
    return [[(day - origin).days, f"{row.year}-W{row.week:02d}"] for day, row in zip(days, frame.itertuples())]


versions = {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__, "pandas": pd.__version__, "statsmodels": statsmodels.__version__}
content = {"made by": "test/insight/references/references.py", "versions": versions, "series": [described(*each) for each in series()], "rates": rates(), "counts": counts(), "weeks": weeks()}
print("{\n" + ",\n".join(f" {json.dumps(key)}: " + (json.dumps(value, ensure_ascii=False) if not isinstance(value, list) else "[\n  " + ",\n  ".join(json.dumps(each, ensure_ascii=False) for each in value) + "\n ]") for key, value in content.items()) + "\n}")
