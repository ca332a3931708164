import { Link } from 'react-router';
import { Icon } from '../../ui/index.ts';
import styles from './RestDay.module.css';

/** A day without a session: what may be done with it, and that nothing has to be. */
export default function RestDay() {
  return (
    <section className={styles['rest']} aria-labelledby="rest-day-heading">
      <h2 id="rest-day-heading">A day off, well spent</h2>
      <p>A few easy swings, enough to drink, a whole night’s sleep. Nothing is owed.</p>
      <ul>
        <li>
          <Link to="/toolkit/before-and-after">
            Something light to do <Icon name="forward" size={20} />
          </Link>
        </li>
        <li>
          <Link to="/toolkit/good-to-know#rest-days">
            Good to know on rest days <Icon name="forward" size={20} />
          </Link>
        </li>
      </ul>
    </section>
  );
}
